import type { IncomeForecast, LayerSums } from '../../../shared/contract/forecast.ts'

export type ChartPoint = Partial<LayerSums> & {
  readonly month: string
  /** Minor units; undefined: no such mark in this month. */
  readonly expected?: number
  /** Down to the lower end of the band and up to its upper one. */
  readonly reach?: readonly [number, number]
  /** What had been forecast for a month that is over. */
  readonly foretold?: number
  readonly foretoldReach?: readonly [number, number]
}

const shownHistory = 18

/** The last year and a half and the months ahead as one row of points. */
export function chartPoints(forecast: IncomeForecast): readonly ChartPoint[] {
  const past = forecast.history.slice(-shownHistory).map(({ month, minor, forecast: then }): ChartPoint => {
    if (then === null) return { month, received: minor }
    const { meanMinor, lowMinor, highMinor } = then
    return {
      month,
      received: minor,
      foretold: meanMinor,
      foretoldReach: [meanMinor - lowMinor, highMinor - meanMinor],
    }
  })
  const ahead = forecast.months.map(
    ({ month, meanMinor, lowMinor, highMinor, layers }): ChartPoint => ({
      month,
      ...layers,
      expected: meanMinor,
      reach: [Math.max(0, meanMinor - lowMinor), Math.max(0, highMinor - meanMinor)],
    }),
  )
  return [...past, ...ahead]
}
