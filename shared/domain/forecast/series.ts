import { addToMonth, monthsBetween } from '../../base/local-date.ts'
import { at } from './numbers.ts'
import { seasonalIndices } from './seasonal-indices.ts'
import { fewestForMethods, forecastPath } from './series-forecast.ts'

export type MonthValue = { readonly month: string; readonly minor: number }
export type ForecastMonth = {
  readonly month: string
  readonly meanMinor: number
  /** Four times out of five the month lies between low and high. */
  readonly lowMinor: number
  readonly highMinor: number
}

/** none: no history, no forecast; mean: too short for more; combined: methods weighted by how they did here. */
export type ForecastMethod = 'none' | 'mean' | 'combined'
export type SeriesForecast = {
  readonly method: ForecastMethod
  readonly historyMonths: number
  readonly isSeasonal: boolean
  readonly months: readonly ForecastMonth[]
}

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

/** Months ahead from monthly income alone (forecastPath), in whole minor units. */
export function forecastMonths(
  history: readonly MonthValue[],
  lastMonth: string,
  horizon: number,
): SeriesForecast {
  const values = fillMonths(history, lastMonth).map((m) => m.minor)
  if (values.length === 0) return { method: 'none', historyMonths: 0, isSeasonal: false, months: [] }
  const path = forecastPath(values, horizon)
  const months = path.mean.map((mean, h) => ({
    month: addToMonth(lastMonth, h + 1),
    meanMinor: Math.round(mean),
    lowMinor: Math.round(at(path.low, h)),
    highMinor: Math.round(at(path.high, h)),
  }))
  return {
    method: values.length < fewestForMethods ? 'mean' : 'combined',
    historyMonths: values.length,
    isSeasonal: seasonalIndices(values).some((s) => s !== 0),
    months,
  }
}
