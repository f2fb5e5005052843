import { addToMonth, lastDayOfMonth, monthOf } from '../../../shared/base/local-date.ts'
import { fillMonths, type MonthValue } from '../../../shared/domain/forecast/series.ts'
import type { Ctx } from '../../core/context.ts'
import type { BookCurrency } from './book-currency.ts'
import type { ReceivedRow } from './rows.ts'

/** Months from the first that is known to the one before this, and what this month has brought so far. */
export type Series = {
  readonly months: readonly MonthValue[]
  readonly thisMonth: number
  /** What was taken back in the same months, minor units above 0; the months do not hold it. */
  readonly taken: readonly number[]
}
export type Received = {
  readonly withSalary: Omit<Series, 'taken'>
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
export function readReceived(ctx: Ctx, money: BookCurrency, received: readonly ReceivedRow[]): Received {
  const rows = received.flatMap((row) => {
    if (row.month > monthOf(ctx.today)) return []
    const minor = money.convert(row.minor, row.currency, lastDayOfMonth(row.month))
    return minor === null ? [] : [{ ...row, minor }]
  })
  const thisMonth = monthOf(ctx.today)
  const lastMonth = addToMonth(thisMonth, -1)
  const first = rows.map((r) => r.month).sort()[0]
  // Every series begins with the whole, so that a source that began late is seen as late.
  const monthsOf = (own: readonly MonthValue[]) =>
    first === undefined ? [] : fillMonths([{ month: first, minor: 0 }, ...own], lastMonth)
  const seriesOf = (own: readonly ReceivedRow[]): Series => ({
    months: monthsOf(own.filter((r) => r.isTaken === 0)),
    thisMonth: own.filter((r) => r.month === thisMonth).reduce((sum, r) => sum + r.minor, 0),
    taken: monthsOf(own.filter((r) => r.isTaken === 1)).map((m) => -m.minor),
  })
  const unsalaried = rows.filter((r) => r.isSalary === 0)
  const yearAgo = addToMonth(thisMonth, -12)
  const lastYear = unsalaried.filter((r) => r.month >= yearAgo)
  const sum = (of: readonly MonthValue[]) => of.reduce((total, r) => total + Math.max(0, r.minor), 0)
  const total = sum(lastYear)
  return {
    withSalary: { months: monthsOf(rows), thisMonth: seriesOf(rows).thisMonth },
    all: seriesOf(unsalaried),
    unexplained: seriesOf(unsalaried.filter((r) => r.isOfDeal === 0 && r.isOfPlan === 0)),
    ofDeals: fillMonths(
      unsalaried.filter((r) => r.isOfDeal === 1),
      lastMonth,
    ),
    dealsShare: total === 0 ? 1 : sum(lastYear.filter((r) => r.isOfDeal === 1 || r.isOfPlan === 1)) / total,
  }
}
