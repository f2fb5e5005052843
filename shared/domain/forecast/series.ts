import { addToMonth, calendarMonth, monthsBetween } from '../../base/local-date.ts'

export type MonthValue = { readonly month: string; readonly minor: number }
export type ForecastMonth = {
  readonly month: string
  readonly meanMinor: number
  /** Four times out of five the month lies between low and high. */
  readonly lowMinor: number
  readonly highMinor: number
}

/** none: no history, no forecast; mean: too short for a trend; damped: damped trend with shrunk seasons. */
export type ForecastMethod = 'none' | 'mean' | 'damped'
export type SeriesForecast = {
  readonly method: ForecastMethod
  readonly historyMonths: number
  readonly isSeasonal: boolean
  readonly months: readonly ForecastMonth[]
}

const shortest = 6
const seasonal = 24
const damping = 0.92
/** 80 % of a normal law lies within this many deviations. */
const eighty = 1.2816
const levelGrid = [0.05, 0.1, 0.2, 0.3, 0.45, 0.6]
const trendGrid = [0, 0.05, 0.1]

/** Every month from the first known to the last, those without income as zero. */
export function fillMonths(history: readonly MonthValue[], lastMonth: string): MonthValue[] {
  const sums = new Map<string, number>()
  for (const { month, minor } of history) sums.set(month, (sums.get(month) ?? 0) + minor)
  const first = [...sums.keys()].sort()[0]
  if (first === undefined || first > lastMonth) return []
  const count = monthsBetween(first, lastMonth) + 1
  return Array.from({ length: count }, (_, i) => {
    const month = addToMonth(first, i)
    return { month, minor: sums.get(month) ?? 0 }
  })
}

/**
 * Months ahead from monthly income alone. Exponential smoothing with damped trend (Gardner & McKenzie 1985) over
 * additive seasons shrunk by how clear they are (after Miller & Williams 2003): additive, since months without
 * income break factors. Bands from the method's own one-step errors, widened for short histories.
 */
export function forecastMonths(
  history: readonly MonthValue[],
  lastMonth: string,
  horizon: number,
): SeriesForecast {
  const filled = fillMonths(history, lastMonth)
  const values = filled.map((m) => m.minor)
  const ahead = (i: number) => addToMonth(lastMonth, i + 1)
  if (values.length === 0) return { method: 'none', historyMonths: 0, isSeasonal: false, months: [] }
  if (values.length < shortest) return meanForecast(values, ahead, horizon)
  const seasons = shrunkSeasons(filled)
  const isSeasonal = seasons.some((s) => s !== 0)
  const adjusted = filled.map((m) => m.minor - (seasons[calendarMonth(m.month) - 1] ?? 0))
  const fit = bestFit(adjusted)
  const deviation = fit.deviation * widening(values.length)
  const isNeverNegative = values.every((v) => v >= 0)
  const months = Array.from({ length: horizon }, (_, i) => {
    const month = ahead(i)
    const mean = fit.ahead(i + 1) + (seasons[calendarMonth(month) - 1] ?? 0)
    const spread = eighty * deviation * Math.sqrt(1 + i * fit.alpha * fit.alpha)
    return bounded(month, mean, spread, isNeverNegative)
  })
  return { method: 'damped', historyMonths: values.length, isSeasonal, months }
}

function bounded(month: string, mean: number, spread: number, isNeverNegative: boolean): ForecastMonth {
  const floor = isNeverNegative ? 0 : Number.NEGATIVE_INFINITY
  const whole = (value: number) => Math.round(Math.max(floor, value))
  return { month, meanMinor: whole(mean), lowMinor: whole(mean - spread), highMinor: whole(mean + spread) }
}

function meanForecast(
  values: readonly number[],
  ahead: (i: number) => string,
  horizon: number,
): SeriesForecast {
  const mean = average(values)
  // One or two months say nothing of the spread: as wide as the mean itself.
  const spread = values.length < 3 ? Math.abs(mean) : eighty * 1.5 * deviationOf(values)
  const isNeverNegative = values.every((v) => v >= 0)
  const months = Array.from({ length: horizon }, (_, i) => bounded(ahead(i), mean, spread, isNeverNegative))
  return { method: 'mean', historyMonths: values.length, isSeasonal: false, months }
}

/** Bands reckoned inside a history are too narrow outside it, the more so the shorter it is. */
function widening(length: number): number {
  if (length >= 60) return 1.2
  if (length >= 48) return 1.29
  if (length >= 36) return 1.43
  return 1.5
}

type Fit = { readonly alpha: number; readonly deviation: number; readonly ahead: (steps: number) => number }

function bestFit(values: readonly number[]): Fit {
  const fits = levelGrid.flatMap((alpha) => trendGrid.map((beta) => fitDamped(values, alpha, beta)))
  return fits.reduce((best, fit) => (fit.deviation < best.deviation ? fit : best))
}

function fitDamped(values: readonly number[], alpha: number, beta: number): Fit {
  const start = average(values.slice(0, Math.min(6, values.length)))
  let level = start
  let trend = 0
  let squares = 0
  for (const value of values) {
    const expected = level + damping * trend
    const error = value - expected
    squares += error * error
    level = expected + alpha * error
    trend = damping * trend + alpha * beta * error
  }
  const [lastLevel, lastTrend] = [level, trend]
  return {
    alpha,
    deviation: Math.sqrt(squares / Math.max(1, values.length - 2)),
    ahead: (steps) => lastLevel + lastTrend * dampedSum(steps),
  }
}

function dampedSum(steps: number): number {
  return (damping * (1 - damping ** steps)) / (1 - damping)
}

/** Additive seasons of the twelve months around each year's mean, shrunk towards none by their own noise. */
function shrunkSeasons(filled: readonly MonthValue[]): number[] {
  if (filled.length < seasonal) return new Array<number>(12).fill(0)
  const centred = filled.map((m, i) => m.minor - localMean(filled, i))
  const groups = Array.from({ length: 12 }, (_, k) =>
    centred.filter((_value, i) => calendarMonth(filled[i]?.month ?? '') === k + 1),
  )
  const raw = groups.map(average)
  const noise = average(groups.map((g) => deviationOf(g) ** 2 / Math.max(1, g.length)))
  const between = raw.reduce((sum, r) => sum + r * r, 0) / 11
  const weight = between === 0 ? 0 : Math.max(0, 1 - ((9 / 11) * noise) / between)
  const centre = average(raw)
  return raw.map((r) => weight * (r - centre))
}

function localMean(filled: readonly MonthValue[], index: number): number {
  const from = Math.max(0, Math.min(index - 6, filled.length - 12))
  return average(filled.slice(from, from + 12).map((m) => m.minor))
}

function average(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((a, b) => a + b, 0) / values.length
}

function deviationOf(values: readonly number[]): number {
  if (values.length < 2) return 0
  const mean = average(values)
  return Math.sqrt(values.reduce((sum, v) => sum + (v - mean) ** 2, 0) / (values.length - 1))
}
