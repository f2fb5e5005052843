import { at, meanOf } from './numbers.ts'
import type { MonthValue } from './series.ts'
import { forecastPath, type PathForecast } from './series-forecast.ts'

/** A windfall is told from the months of so many before and after it. */
const around = 24
/** Fewer months of income show no pattern that one could stand out of. */
const fewestMonths = 4
/** A month that came half as large once more is no windfall. */
const alike = 0.5
/** Before a year is over months may be so much above or below what was seen, as a share of it. */
const unseen = { months: 12, share: 0.5 } as const

/**
 * Months that brought more than all those around them together, two years either way, and nothing like it at any other
 * time: one deal of a lifetime says nothing of what comes each month. At most one in two years.
 */
export function windfalls(months: readonly MonthValue[]): readonly MonthValue[] {
  return months.filter(({ minor }, i) => {
    const others = months.flatMap((m, k) => (k === i ? [] : [{ ...m, far: Math.abs(k - i) }]))
    const near = others.filter((m) => m.far <= around && m.minor > 0)
    if (minor <= 0 || near.length < fewestMonths) return false
    const isOnce = others.every((m) => m.minor < minor * alike)
    return isOnce && minor > near.reduce((sum, m) => sum + m.minor, 0)
  })
}

/**
 * Months ahead from months of income, minor units: windfalls count as a usual month, and a history of less than a year
 * leaves room for what it has not shown yet.
 */
export function runRate(months: readonly MonthValue[], horizon: number): PathForecast {
  const odd = new Set(windfalls(months).map((m) => m.month))
  const usual = meanOf(months.filter((m) => !odd.has(m.month)).map((m) => m.minor))
  const path = forecastPath(
    months.map((m) => (odd.has(m.month) ? usual : m.minor)),
    horizon,
  )
  const missing = Math.max(0, 1 - months.length / unseen.months)
  if (missing === 0) return path
  const room = (mean: number) => Math.abs(mean) * missing * unseen.share
  return {
    mean: path.mean,
    low: path.mean.map((mean, h) => Math.min(at(path.low, h), mean - room(mean))),
    high: path.mean.map((mean, h) => Math.max(at(path.high, h), mean + room(mean))),
  }
}
