import { addDays } from '../../../shared/base/local-date.ts'
import { ageInvoices } from '../../../shared/domain/receivables/ageing.ts'
import { type DebtQuality, debtQuality } from '../../../shared/domain/receivables/debt-quality.ts'
import type { Ctx } from '../../core/context.ts'
import { settledInvoices } from './settled.ts'

/** How far back a client's way of paying is judged. */
const judgedDays = 730

export type ClientDebt = {
  readonly openMinor: number
  readonly overdueMinor: number
  readonly quality: DebtQuality
}

/** What a client owes in one currency, and how it pays (K-42, job 2.8). */
export function clientDebt(ctx: Ctx, clientId: string, currency: string): ClientDebt {
  const invoices = settledInvoices(
    ctx.db,
    'client_id = ? AND currency = ? AND issued_on > ?',
    [clientId, currency, addDays(ctx.today, -judgedDays)],
    ctx.today,
  )
  const { totalMinor, overdueMinor } = ageInvoices(invoices, ctx.today)
  return { openMinor: totalMinor, overdueMinor, quality: debtQuality(invoices) }
}
