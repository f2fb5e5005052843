import { type Method, overAggregates } from './aggregated.ts'
import { returnToMean } from './autoregression.ts'
import { dampedTrend, fitLevel, movingSeasons } from './exponential.ts'
import { at } from './numbers.ts'
import { seasonalIndices, withoutSeasons, yearMonths } from './seasonal-indices.ts'
import { dynamicTheta, fadingDrift, theta } from './theta.ts'

const steadyLevel: Method = (values, horizon) => new Array<number>(horizon).fill(fitLevel(values).level)

/** On values free of seasons. */
const levelMethods: readonly Method[] = [
  fadingDrift,
  overAggregates(steadyLevel),
  overAggregates(dynamicTheta),
  returnToMean,
]
/** On logarithms free of seasons, where there are logarithms. */
const growthMethods: readonly Method[] = [dampedTrend, theta]

/**
 * One path per method. They differ in what they take for lasting (level, drift, growth, the mean of all, moving
 * seasons), which is why their mean errs less than the best of them (Petropoulos & Svetunkov 2020). Values
 * above zero throughout are taken by their logarithms; a month without income rules factors out.
 */
export function methodPaths(values: readonly number[], horizon: number): readonly (readonly number[])[] {
  const isPositive = values.every((v) => v > 0)
  const scaled = isPositive ? values.map(Math.log) : values
  const seasons = seasonalIndices(scaled)
  const free = withoutSeasons(scaled, seasons)
  const levels = isPositive ? free.map(Math.exp) : free
  const season = (h: number) => at(seasons, (values.length + h) % yearMonths)
  const withSeason = (v: number, h: number) =>
    isPositive ? Math.max(0, v) * Math.exp(season(h)) : v + season(h)
  const back = (v: number) => (isPositive ? Math.exp(v) : v)
  return [
    ...levelMethods.map((method) => method(levels, horizon).map(withSeason)),
    ...growthMethods.map((method) => method(free, horizon).map((v, h) => back(v + season(h)))),
    movingSeasons(scaled, horizon).map(back),
  ]
}

/** Months left out, in turn, to see how the methods would have done. */
const leftOut = [18, 15, 12, 9, 6, 3]
const leastKept = 24

export type Trial = { readonly actual: readonly number[]; readonly paths: readonly (readonly number[])[] }

/** What the methods would have said from earlier months, and what came (rolling origin); none below 27 months. */
export function trials(values: readonly number[]): readonly Trial[] {
  return leftOut.flatMap((months) => {
    const kept = values.length - months
    if (kept < leastKept || kept < values.length / 2) return []
    return [{ actual: values.slice(kept), paths: methodPaths(values.slice(0, kept), months) }]
  })
}

/** Weights of the methods, in sum 1: the inverse square of their mean error in the trials, equal without trials. */
export function methodWeights(count: number, made: readonly Trial[]): readonly number[] {
  const errors = Array.from({ length: count }, (_, j) =>
    made.reduce((sum, { actual, paths }) => sum + distance(actual, paths[j] ?? []), 0),
  )
  const floor = Math.max(...errors) * 1e-3
  const raw = errors.map((error) => (floor === 0 ? 1 : Math.max(error, floor) ** -2))
  const total = raw.reduce((a, b) => a + b, 0)
  return raw.map((w) => w / total)
}

function distance(actual: readonly number[], path: readonly number[]): number {
  return actual.reduce((sum, y, h) => sum + Math.abs(y - at(path, h)), 0)
}

export function weightedPath(
  paths: readonly (readonly number[])[],
  weights: readonly number[],
  horizon: number,
): number[] {
  return Array.from({ length: horizon }, (_, h) =>
    paths.reduce((sum, path, j) => sum + at(weights, j) * at(path, h), 0),
  )
}
