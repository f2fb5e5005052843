import { groupBy } from '../../../shared/base/group-by.ts'
import { addDays } from '../../../shared/base/local-date.ts'
import { quantileOf } from '../../../shared/domain/forecast/numbers.ts'
import { probit } from '../../../shared/domain/forecast/probit.ts'
import { type QuantileTable, tableOf } from '../../../shared/domain/forecast/quantile-table.ts'
import type { Ctx } from '../../core/context.ts'
import type { BookRows } from './book-rows.ts'

/** Days by which a company (null: none named) pays later than is due. */
export type Lateness = (companyId: string | null) => number

/** Older habits of companies say little. */
const payoutDays = 2 * 365
/** So many payouts of a company outweigh those of all. */
const fewestPayouts = 3

/** Payouts differ by so many days (standard deviation), as much as so many payouts of one's own would say. */
const usualSpread = { days: 4, weight: 3 } as const
const quantiles = Array.from({ length: 15 }, (_, i) => probit((i + 0.5) / 15))
/** A payout that is further off was no delay but a dispute. */
const longestDays = 60

export type Payouts = {
  readonly lateBy: Lateness
  /** Days around a company's usual lateness. */
  readonly spread: QuantileTable
}

/** How late companies usually pay and how far single payouts lie off that, learnt from what came. */
export function learnPayouts({ today }: Ctx, book: BookRows): Payouts {
  const rows = book.payouts(addDays(today, -payoutDays), today)
  const middle = (days: readonly number[]) => Math.max(0, Math.min(90, Math.round(quantileOf(days, 0.5))))
  const all = rows.length < fewestPayouts ? 0 : middle(rows.map((r) => r.days))
  const byCompany = groupBy(rows, (r) => r.companyId)
  const known = new Map<string | null, number>()
  const lateBy = (companyId: string | null) => {
    const found = known.get(companyId)
    if (found !== undefined) return found
    const own = byCompany.get(companyId)?.map((r) => r.days) ?? []
    const late = own.length < fewestPayouts ? all : middle(own)
    known.set(companyId, late)
    return late
  }
  const seen = rows.map(({ companyId, days }) => days - lateBy(companyId))
  return {
    lateBy,
    spread: tableOf([
      ...seen.filter((days) => Math.abs(days) <= longestDays).map((value) => ({ value, weight: 1 })),
      ...quantiles.map((z) => ({
        value: usualSpread.days * z,
        weight: usualSpread.weight / quantiles.length,
      })),
    ]),
  }
}
