import { at, lineThrough, meanOf } from './numbers.ts'
import { seasonalIndices, withoutSeasons, yearMonths } from './seasonal-indices.ts'

/** Weights of the newest value that are tried; a grid is enough and can't run away on short histories. */
export const levelWeights = [0.02, ...Array.from({ length: 19 }, (_, i) => (i + 1) / 20), 0.99]
const trendWeights = [0, 0.02, 0.05, 0.1, 0.2, 0.3]
const dampings = [0.8, 0.85, 0.9, 0.95, 0.98]
const coarseLevels = [0.05, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9]
const seasonWeights = [0, 0.03, 0.06, 0.1, 0.2]

export type LevelFit = { readonly level: number; readonly weight: number; readonly squares: number }

/** Simple exponential smoothing with the weight that erred least one month ahead. */
export function fitLevel(values: readonly number[]): LevelFit {
  return best(levelWeights.map((weight) => levelWith(values, weight)))
}

function levelWith(values: readonly number[], weight: number): LevelFit {
  let level = at(values, 0)
  let squares = 0
  for (const value of values) {
    const error = value - level
    squares += error * error
    level += weight * error
  }
  return { level, weight, squares }
}

type TrendFit = {
  readonly level: number
  readonly trend: number
  readonly damping: number
  readonly squares: number
}

/** Damped trend (Gardner & McKenzie 1985): the trend fades, so that a good quarter is not drawn on for ever. */
export function dampedTrend(values: readonly number[], horizon: number): number[] {
  const start = lineThrough(values.slice(0, 10))
  let found: TrendFit = { level: 0, trend: 0, damping: 1, squares: Number.POSITIVE_INFINITY }
  for (const damping of dampings)
    for (const weight of levelWeights)
      for (const trendWeight of trendWeights) {
        const fit = trendWith(values, start, damping, weight, trendWeight, found.squares)
        if (fit.squares < found.squares) found = fit
      }
  return dampedAhead(found, horizon)
}

function trendWith(
  values: readonly number[],
  start: { readonly start: number; readonly slope: number },
  damping: number,
  weight: number,
  trendWeight: number,
  giveUpAt: number,
): TrendFit {
  let level = start.start - start.slope
  let trend = start.slope
  let squares = 0
  for (const value of values) {
    const expected = level + damping * trend
    const error = value - expected
    squares += error * error
    if (squares >= giveUpAt) break
    level = expected + weight * error
    trend = damping * trend + weight * trendWeight * error
  }
  return { level, trend, damping, squares }
}

function dampedAhead(fit: Omit<TrendFit, 'squares'>, horizon: number): number[] {
  let factor = 1
  let path = fit.level
  return Array.from({ length: horizon }, () => {
    factor *= fit.damping
    path += factor * fit.trend
    return path
  })
}

type SeasonalFit = TrendFit & { readonly seasons: readonly number[] }

/** Damped trend whose seasons move on with the years (Holt–Winters), from shrunk indices. */
export function movingSeasons(values: readonly number[], horizon: number): number[] {
  const seasons = seasonalIndices(values)
  const free = withoutSeasons(values, seasons)
  const start = { level: meanOf(free.slice(0, 4)), slope: lineThrough(free.slice(0, 12)).slope, seasons }
  let found: SeasonalFit = { level: 0, trend: 0, damping: 1, squares: Number.POSITIVE_INFINITY, seasons }
  for (const damping of [0.9, 0.97])
    for (const weight of coarseLevels)
      for (const trendWeight of [0.02, 0.1])
        for (const seasonWeight of seasonWeights) {
          const weights = { damping, weight, trendWeight, seasonWeight }
          const fit = seasonalWith(values, start, weights, found.squares)
          if (fit.squares < found.squares) found = fit
        }
  return dampedAhead(found, horizon).map((v, h) => v + at(found.seasons, (values.length + h) % yearMonths))
}

type SeasonalStart = { readonly level: number; readonly slope: number; readonly seasons: readonly number[] }
type SeasonalWeights = {
  readonly damping: number
  readonly weight: number
  readonly trendWeight: number
  readonly seasonWeight: number
}

function seasonalWith(
  values: readonly number[],
  start: SeasonalStart,
  { damping, weight, trendWeight, seasonWeight }: SeasonalWeights,
  giveUpAt: number,
): SeasonalFit {
  const seasons = [...start.seasons]
  let level = start.level
  let trend = start.slope
  let squares = 0
  for (let t = 0; t < values.length && squares < giveUpAt; t++) {
    const place = t % yearMonths
    const expected = level + damping * trend
    const error = at(values, t) - expected - at(seasons, place)
    squares += error * error
    level = expected + weight * error
    trend = damping * trend + weight * trendWeight * error
    seasons[place] = at(seasons, place) + seasonWeight * (1 - weight) * error
  }
  return { level, trend, damping, squares, seasons }
}

function best<F extends { readonly squares: number }>(fits: readonly F[]): F {
  return fits.reduce((least, fit) => (fit.squares < least.squares ? fit : least))
}
