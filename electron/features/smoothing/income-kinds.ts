import type { LineKind } from '../../../shared/domain/commission/types.ts'
import { incomeKindOf } from '../../../shared/domain/smoothing/taxes.ts'
import { type KindSums, noIncome } from '../../../shared/domain/smoothing/types.ts'
import type { Db } from '../../db/db.ts'

/** Income received in a currency by month and kind, from a month on. */
export function incomeByKind(db: Db, currency: string, fromMonth: string): ReadonlyMap<string, KindSums> {
  const rows = db
    .statement(
      `SELECT substr(received_on, 1, 7) AS month, kind, sum(amount_minor) AS minor FROM commission_entry
        WHERE deleted_at IS NULL AND state = 'received' AND currency = ? AND received_on >= ?
        GROUP BY month, kind`,
    )
    .all(currency, `${fromMonth}-01`) as { month: string; kind: LineKind; minor: number }[]
  const months = new Map<string, KindSums>()
  for (const { month, kind, minor } of rows) {
    const sums = months.get(month) ?? noIncome
    const own = incomeKindOf(kind)
    months.set(month, { ...sums, [own]: sums[own] + minor })
  }
  return months
}

export function addedUp(months: Iterable<KindSums>): KindSums {
  let sum = noIncome
  for (const { commission, bonus, salary } of months)
    sum = {
      commission: sum.commission + commission,
      bonus: sum.bonus + bonus,
      salary: sum.salary + salary,
    }
  return sum
}
