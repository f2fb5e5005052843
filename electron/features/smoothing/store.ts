import type { ReserveBalance, SmoothingPlan, TaxRule } from '../../../shared/domain/smoothing/types.ts'
import type { Db } from '../../db/db.ts'
import { listRecords } from '../../db/records.ts'
import { defineTable, json, plain } from '../../db/table.ts'

export const smoothingPlanTable = defineTable<SmoothingPlan>({
  name: 'smoothing_plan',
  fields: { currency: plain, payMinor: plain, riskPpm: plain, reserve: json() },
  title: (p) => p.currency,
})

export const taxRuleTable = defineTable<TaxRule>({
  name: 'tax_rule',
  fields: { name: plain, currency: plain, amount: json(), period: plain, dueMonths: plain, dueDay: plain },
  title: (t) => t.name,
})

export const reserveBalanceTable = defineTable<ReserveBalance>({
  name: 'reserve_balance',
  fields: { month: plain, currency: plain, balanceMinor: plain },
  title: (b) => b.month,
})

/** The rule for a currency; undefined: the user has set none. */
export function findPlan(db: Db, currency: string): SmoothingPlan | undefined {
  return listRecords(db, smoothingPlanTable, 'currency = ?', [currency])[0]
}

export function listTaxes(db: Db, currency: string): TaxRule[] {
  return listRecords(db, taxRuleTable, 'currency = ? ORDER BY created_at, id', [currency])
}

/** Balances in a currency by the month on whose first day they were found, oldest first. */
export function balancesByMonth(db: Db, currency: string): ReadonlyMap<string, ReserveBalance> {
  const rows = listRecords(db, reserveBalanceTable, 'currency = ? ORDER BY month', [currency])
  return new Map(rows.map((balance) => [balance.month, balance]))
}
