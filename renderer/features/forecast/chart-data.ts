import type { IncomeForecast, LayerSums } from '../../../shared/contract/forecast.ts'
import type { Season } from '../../../shared/domain/forecast/harvest-lean.ts'
import type { Snapshot } from '../../../shared/domain/forecast/honesty.ts'

export type ChartPoint = Partial<LayerSums> & {
  readonly month: string
  readonly season: Season
  /** Minor units; undefined: no such mark in this month. */
  readonly expected?: number
  /** Down to the lower end of the band and up to its upper one. */
  readonly reach?: readonly [number, number]
  /** What had been forecast for a month that is over, and where that comes from. */
  readonly foretold?: number
  readonly foretoldReach?: readonly [number, number]
  readonly source?: Snapshot['source']
  /** The highest that is drawn of a month: its sign stands above it. */
  readonly top: number
}

const shownHistory = 18

/** The last year and a half and the months ahead as one row of points. */
export function chartPoints(forecast: IncomeForecast, foretold: readonly Snapshot[]): readonly ChartPoint[] {
  const made = new Map(foretold.map((s) => [s.month, s]))
  const past = forecast.history.slice(-shownHistory).map(({ month, minor, season }): ChartPoint => {
    const then = made.get(month)
    if (then === undefined) return { month, season, received: minor, top: minor }
    const { meanMinor, lowMinor, highMinor, source } = then
    return {
      month,
      season,
      received: minor,
      foretold: meanMinor,
      foretoldReach: reachOf(meanMinor, lowMinor, highMinor),
      source,
      top: Math.max(minor, highMinor, meanMinor),
    }
  })
  const ahead = forecast.months.map(
    ({ month, season, meanMinor, lowMinor, highMinor, layers }): ChartPoint => ({
      month,
      season,
      ...layers,
      expected: meanMinor,
      reach: reachOf(meanMinor, lowMinor, highMinor),
      top: Math.max(meanMinor, highMinor),
    }),
  )
  return [...past, ...ahead]
}

function reachOf(mean: number, low: number, high: number): readonly [number, number] {
  return [Math.max(0, mean - low), Math.max(0, high - mean)]
}
