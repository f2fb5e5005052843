import { addToMonth, lastDayOfMonth, monthOf } from '../../../shared/base/local-date.ts'
import type { IncomeFacts } from '../../../shared/domain/forecast/income-model.ts'
import type { Ctx } from '../../core/context.ts'
import { BookCurrency } from './book-currency.ts'
import type { Feed } from './feed.ts'
import { clientReceivedRows, type ReceivedRow, receivedRows } from './rows.ts'

/** A client's part of the run rate is what it brought within so many months. */
const lookedAt = 12

/** Part of the run rate's last year that each client brought, 0…1: of what deals do not explain, or of all income. */
export function clientShares(ctx: Ctx, { basis }: Pick<Feed, 'basis'>): ReadonlyMap<string, number> {
  const money = new BookCurrency(ctx)
  const [from, to] = [addToMonth(monthOf(ctx.today), -lookedAt), monthOf(ctx.today)]
  const minorOf = (row: ReceivedRow) => {
    const isDealsOwn = basis !== 'series' && (row.isOfDeal === 1 || row.isOfPlan === 1)
    if (row.isSalary === 1 || isDealsOwn || row.month < from || row.month >= to) return 0
    return money.convert(row.minor, row.currency, lastDayOfMonth(row.month)) ?? 0
  }
  const total = receivedRows(ctx.db).reduce((sum, row) => sum + minorOf(row), 0)
  if (total <= 0) return new Map()
  const sums = new Map<string, number>()
  for (const row of clientReceivedRows(ctx.db, from))
    sums.set(row.clientId, (sums.get(row.clientId) ?? 0) + minorOf(row))
  return new Map([...sums].map(([id, minor]) => [id, Math.min(1, Math.max(0, minor / total))]))
}

/**
 * The facts once clients have left that brought a share (0…1) of the run rate: what they owe still comes, and is no part
 * of what is left.
 */
export function withoutClients(
  facts: IncomeFacts,
  clientIds: ReadonlySet<string>,
  share: number,
): IncomeFacts {
  const { otherIncome, pending } = facts
  if (otherIncome === null || share === 0) return facts
  const left = (values: readonly number[]) => values.map((v) => v * Math.max(0, 1 - share))
  const { mean, low, high } = otherIncome
  return {
    ...facts,
    ...(pending === undefined
      ? {}
      : { pending: pending.map((d) => (clientIds.has(d.clientId) ? { ...d, isInSeries: false } : d)) }),
    otherIncome: { mean: left(mean), low: left(low), high: left(high) },
  }
}
