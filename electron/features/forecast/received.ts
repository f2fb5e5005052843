import { addToMonth, lastDayOfMonth, monthOf } from '../../../shared/base/local-date.ts'
import { fillMonths, type MonthValue } from '../../../shared/domain/forecast/series.ts'
import type { Ctx } from '../../core/context.ts'
import type { BookCurrency } from './book-currency.ts'
import { receivedRows } from './rows.ts'

/** Months from the first that is known to the one before this, and what this month has brought so far. */
export type Series = { readonly months: readonly MonthValue[]; readonly thisMonth: number }
export type Received = {
  readonly withSalary: Series
  /** Without the salary, which is known ahead. */
  readonly all: Series
  /** What no deal and no plan explains. */
  readonly unexplained: Series
  /** What deals brought, from the first month in which one brought anything. */
  readonly ofDeals: readonly MonthValue[]
  /** Share of the last year's income that deals explain, 0…1. */
  readonly dealsShare: number
}

/** Income that came, by month and by what explains it, in the book's currency. */
export function readReceived(ctx: Ctx, money: BookCurrency): Received {
  const rows = receivedRows(ctx.db).flatMap((row) => {
    if (row.month > monthOf(ctx.today)) return []
    const minor = money.convert(row.minor, row.currency, lastDayOfMonth(row.month))
    return minor === null ? [] : [{ ...row, minor }]
  })
  const thisMonth = monthOf(ctx.today)
  const lastMonth = addToMonth(thisMonth, -1)
  const first = rows.map((r) => r.month).sort()[0]
  const seriesOf = (own: readonly MonthValue[]): Series => ({
    // Every series begins with the whole, so that a source that began late is seen as late.
    months: first === undefined ? [] : fillMonths([{ month: first, minor: 0 }, ...own], lastMonth),
    thisMonth: own.filter((m) => m.month === thisMonth).reduce((sum, m) => sum + m.minor, 0),
  })
  const unsalaried = rows.filter((r) => r.isSalary === 0)
  const yearAgo = addToMonth(thisMonth, -12)
  const lastYear = unsalaried.filter((r) => r.month >= yearAgo)
  const sum = (of: readonly MonthValue[]) => of.reduce((total, r) => total + Math.max(0, r.minor), 0)
  const total = sum(lastYear)
  return {
    withSalary: seriesOf(rows),
    all: seriesOf(unsalaried),
    unexplained: seriesOf(unsalaried.filter((r) => r.isOfDeal === 0 && r.isOfPlan === 0)),
    ofDeals: fillMonths(
      unsalaried.filter((r) => r.isOfDeal === 1),
      lastMonth,
    ),
    dealsShare: total === 0 ? 1 : sum(lastYear.filter((r) => r.isOfDeal === 1 || r.isOfPlan === 1)) / total,
  }
}
