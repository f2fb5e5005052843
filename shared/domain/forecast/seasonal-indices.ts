import { at, lineThrough, meanOf, trimmedMean } from './numbers.ts'

export const yearMonths = 12
const half = yearMonths / 2
/** Two passes: the second takes the trend from values that are already free of their seasons. */
const passes = 2
/** Months at either end through which the trend goes straight on. */
const endMonths = 15

/**
 * Additive seasonal indices by place in the year (month t has index t mod 12), each shrunk towards none by
 * how little the years agree: James–Stein with weight max(0, 1 − 9/11 · noise / spread), as Miller & Williams
 * (2003) found best for short histories. All zero below two years. Give logarithms for multiplicative seasons.
 */
export function seasonalIndices(values: readonly number[]): number[] {
  let indices = new Array<number>(yearMonths).fill(0)
  if (values.length < 2 * yearMonths) return indices
  for (let pass = 0; pass < passes; pass++) {
    const trend = trendOf(withoutSeasons(values, indices))
    indices = shrunk(values.map((v, i) => v - at(trend, i)))
  }
  return indices
}

export function withoutSeasons(values: readonly number[], indices: readonly number[]): number[] {
  return values.map((v, i) => v - at(indices, i % yearMonths))
}

/** Centred mean over a year; half a year at each end is a straight line. */
function trendOf(values: readonly number[]): number[] {
  const n = values.length
  const end = Math.min(n, endMonths)
  const first = lineThrough(values.slice(0, end))
  const last = lineThrough(values.slice(n - end))
  return values.map((_, i) => {
    if (i < half) return first.start + first.slope * i
    if (i >= n - half) return last.start + last.slope * (i - n + end)
    const inner = values.slice(i - half + 1, i + half).reduce((a, b) => a + b, 0)
    return (inner + (at(values, i - half) + at(values, i + half)) / 2) / yearMonths
  })
}

function shrunk(deviations: readonly number[]): number[] {
  const groups = Array.from({ length: yearMonths }, (_, k) =>
    deviations.filter((_value, i) => i % yearMonths === k),
  )
  const raw = groups.map(trimmedMean)
  const centre = meanOf(raw)
  const freedom = deviations.length - yearMonths - deviations.length / yearMonths
  const variance = groups.reduce((sum, g) => sum + squaresAround(g), 0) / Math.max(1, freedom)
  const noise = meanOf(groups.map((g) => variance / g.length))
  const spread = raw.reduce((sum, r) => sum + (r - centre) ** 2, 0) / (yearMonths - 1)
  const weight = spread <= 0 ? 0 : Math.max(0, 1 - ((9 / 11) * noise) / spread)
  return raw.map((r) => weight * (r - centre))
}

function squaresAround(values: readonly number[]): number {
  const mean = meanOf(values)
  return values.reduce((sum, v) => sum + (v - mean) ** 2, 0)
}
