import type { IncomeForecast } from '../../../shared/contract/forecast.ts'

export type ChartPoint = {
  readonly month: string
  /** Minor units; undefined: no such line in this month. */
  readonly received?: number
  readonly expected?: number
  readonly band?: readonly [number, number]
}

const shownHistory = 24

/** The last two years and the months ahead as one row of points. */
export function chartPoints(forecast: IncomeForecast): readonly ChartPoint[] {
  const past = forecast.history.slice(-shownHistory).map(({ month, minor }) => ({ month, received: minor }))
  const ahead = forecast.months.map(({ month, meanMinor, lowMinor, highMinor }) => ({
    month,
    expected: meanMinor,
    band: [lowMinor, highMinor] as const,
  }))
  return [...past, ...ahead]
}
