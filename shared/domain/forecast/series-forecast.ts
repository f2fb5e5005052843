import { methodPaths, methodWeights, type Trial, trials, weightedPath } from './combination.ts'
import { fitLevel } from './exponential.ts'
import { at, deviationOf, meanOf } from './numbers.ts'
import { seasonalIndices, withoutSeasons } from './seasonal-indices.ts'

/** One path ahead with the band that holds four times out of five; units of the values. */
export type PathForecast = {
  readonly mean: readonly number[]
  readonly low: readonly number[]
  readonly high: readonly number[]
}

/** Fewer values give their mean only. */
export const fewestForMethods = 6
/** 80 % of a normal law lies within this many deviations. */
const eighty = 1.2816
/**
 * Bands measured inside a history are too narrow outside it by about this many months' worth: × 1 + 11/n, which
 * is 1.46 at two years and 1.1 at ten. From rolling origins inside the histories of 200 monthly series.
 */
const missingMonths = 11

/**
 * Months ahead from monthly values alone: seven simple methods over shrunk seasons, weighted by how each did
 * from earlier months of the same history. Values may be zero or negative; where none
 * was negative no bound is either.
 */
export function forecastPath(values: readonly number[], horizon: number): PathForecast {
  if (values.length < fewestForMethods) return steadyForecast(values, horizon)
  const paths = methodPaths(values, horizon)
  const made = trials(values)
  const weights = methodWeights(paths.length, made)
  const mean = weightedPath(paths, weights, horizon)
  const widening = eighty * (1 + missingMonths / values.length)
  const deviations = deviationsAhead(values, made, weights, horizon)
  return bounded(
    values,
    mean,
    deviations.map((d) => widening * d),
  )
}

function steadyForecast(values: readonly number[], horizon: number): PathForecast {
  const mean = meanOf(values)
  // One or two months say nothing of the spread: as wide as the mean itself.
  const spread =
    values.length < 3
      ? Math.abs(mean)
      : eighty * (1 + missingMonths / (2 * values.length)) * deviationOf(values)
  const all = (value: number) => new Array<number>(horizon).fill(value)
  return bounded(values, all(mean), all(spread))
}

function bounded(
  values: readonly number[],
  mean: readonly number[],
  spread: readonly number[],
): PathForecast {
  const floor = values.every((v) => v >= 0) ? 0 : Number.NEGATIVE_INFINITY
  const fromFloor = (value: number) => Math.max(floor, value)
  return {
    mean: mean.map(fromFloor),
    low: mean.map((m, h) => fromFloor(m - at(spread, h))),
    high: mean.map((m, h) => fromFloor(m + at(spread, h))),
  }
}

/** How far off a month ahead usually is: half from a level's law of growth, half from the trials where there are any. */
function deviationsAhead(
  values: readonly number[],
  made: readonly Trial[],
  weights: readonly number[],
  horizon: number,
): readonly number[] {
  const isPositive = values.every((v) => v > 0)
  const scaled = isPositive ? values.map(Math.log) : values
  const free = withoutSeasons(scaled, seasonalIndices(scaled))
  const fit = fitLevel(isPositive ? free.map(Math.exp) : free)
  const variance = fit.squares / Math.max(1, values.length - 2)
  return Array.from({ length: horizon }, (_, h) => {
    const lawful = variance * (1 + h * fit.weight ** 2)
    const seen = squaresNear(made, weights, h)
    return Math.sqrt(seen === null ? lawful : (lawful + seen) / 2)
  })
}

/** Mean square of the errors in the trials around a horizon; null: none reached so far. */
function squaresNear(made: readonly Trial[], weights: readonly number[], horizon: number): number | null {
  const squares = made.flatMap(({ actual, paths }) => {
    const path = weightedPath(paths, weights, actual.length)
    return actual.map((y, h) => ({ h, square: (y - at(path, h)) ** 2 }))
  })
  const near = squares.filter(({ h }) => Math.abs(h - horizon) <= 2).map(({ square }) => square)
  return near.length === 0 ? null : meanOf(near)
}
