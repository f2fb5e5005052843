import type { IncomeDeal } from './income-model.ts'
import { monthNumberOf } from './month-number.ts'
import { meanOf } from './numbers.ts'
import { dayOfSeason, seasonDayOf } from './season-day.ts'
import { yearMonths } from './seasonal-indices.ts'

/** Two years show whether a calendar month is alike from year to year. */
const fewestMonths = 24

/**
 * How large deals of each calendar month (that of seasonDayOf) are against all of them, mean 1: means of logarithms, each shrunk
 * by what chance alone would make of it (empirical Bayes). All 1 where the history is short or no season shows.
 */
export function sizeSeasons(deals: readonly IncomeDeal[], todayDay: number): readonly number[] {
  const by = seasonDayOf(deals)
  const none = new Array<number>(yearMonths).fill(1)
  const sized = deals
    .filter((d) => d.commissionMinor > 0 && d.step !== 'open')
    .map((d) => ({
      month: monthNumberOf(dayOfSeason(d, by) ?? d.createdDay),
      size: Math.log(d.commissionMinor),
    }))
  const first = sized.reduce((least, d) => Math.min(least, d.month), Number.POSITIVE_INFINITY)
  if (monthNumberOf(todayDay) - first < fewestMonths) return none
  const mean = meanOf(sized.map((d) => d.size))
  const months = none.map((_, j) => sized.filter((d) => d.month % yearMonths === j).map((d) => d.size - mean))
  const within = meanOf(
    months.flatMap((own) => {
      const centre = meanOf(own)
      return own.map((s) => (s - centre) ** 2)
    }),
  )
  const seen = months.filter((own) => own.length > 1)
  const between =
    meanOf(seen.map((own) => meanOf(own) ** 2)) - within * meanOf(seen.map((own) => 1 / own.length))
  if (seen.length < yearMonths / 2 || between <= 0) return none
  const factors = months.map((own) => Math.exp((own.length / (own.length + within / between)) * meanOf(own)))
  const average = meanOf(factors)
  return factors.map((factor) => factor / average)
}
