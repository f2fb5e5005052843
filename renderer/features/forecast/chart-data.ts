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

export type Axis = { readonly ends: readonly [number, number]; readonly ticks: readonly number[] }

/** Steps of a decade at which an axis may be marked. */
const niceSteps = [1, 2, 2.5, 5, 10]
const fewestSteps = 3

/**
 * An axis that is marked at round sums and reaches below the ground no further than anything does: what is taken back is
 * small beside what comes. least: minor units it reaches up to at least.
 */
export function axisOf(points: readonly ChartPoint[], least: number): Axis {
  const layersOf = (point: ChartPoint) =>
    [
      point.received,
      point.salary,
      point.earned,
      point.pipeline,
      point.uncreated,
      point.plan,
      point.takenBack,
    ].map((minor) => minor ?? 0)
  const sumOf = (minors: readonly number[]) => minors.reduce((a, b) => a + b, 0)
  const high = Math.max(
    1,
    least,
    ...points.map((point) => Math.max(point.top, sumOf(layersOf(point).filter((minor) => minor > 0)))),
  )
  const low = Math.min(
    0,
    ...points.map((point) => {
      const down = point.expected === undefined ? 0 : point.expected - (point.reach?.[0] ?? 0)
      return Math.min(down, sumOf(layersOf(point).filter((minor) => minor < 0)))
    }),
  )
  const decade = 10 ** Math.floor(Math.log10(high / fewestSteps))
  const step = decade * (niceSteps.find((nice) => nice * decade * fewestSteps >= high * 0.75) ?? 10)
  const [first, last] = [low <= -step / 2 ? Math.floor(low / step) : 0, Math.ceil(high / step)]
  return {
    ends: [Math.min(low, first * step), last * step],
    ticks: Array.from({ length: last - first + 1 }, (_, i) => (first + i) * step),
  }
}
