import { daysBetween } from '../../base/local-date.ts'
import { applyRate, divideHalfAwayFromZero } from '../../base/money.ts'
import { err, ok, type Result } from '../../base/result.ts'
import type { Invoice, Payment } from '../orders/types.ts'
import type { CreditNote } from './types.ts'

/** An invoice with what came of it. Money in its own currency, minor units. */
export type SettledInvoice = Invoice & {
  readonly paidMinor: number
  readonly creditedMinor: number
  /** What is still owed; below zero: too much came, the rest is the client's. */
  readonly openMinor: number
  /** The day on which nothing was owed any more; null: something is. */
  readonly settledOn: string | null
  /** Days by which it is overdue now, or was settled late. */
  readonly lateDays: number
}

type Paid = Pick<Payment, 'amountMinor' | 'paidOn'>
type Credited = Pick<CreditNote, 'amountMinor' | 'issuedOn'>

/** Amount less credit notes less payments (job 2.11). today: YYYY-MM-DD. */
export function settleInvoice(
  invoice: Invoice,
  payments: readonly Paid[],
  credits: readonly Credited[],
  today: string,
): SettledInvoice {
  const paidMinor = payments.reduce((sum, p) => sum + p.amountMinor, 0)
  const creditedMinor = credits.reduce((sum, c) => sum + c.amountMinor, 0)
  const openMinor = invoice.amountMinor - creditedMinor - paidMinor
  const days = [...payments.map((p) => p.paidOn), ...credits.map((c) => c.issuedOn)].sort()
  const settledOn = openMinor > 0 ? null : (days.at(-1) ?? invoice.issuedOn)
  const lateDays = Math.max(0, daysBetween(invoice.dueOn, settledOn ?? today))
  return { ...invoice, paidMinor, creditedMinor, openMinor, settledOn, lateDays }
}

export type PaymentPart = { readonly invoiceId: string; readonly amountMinor: number }

/** Puts a sum to invoices in their order, each up to what is open; an error says how much is too much. */
export function spreadPayment(
  amountMinor: number,
  invoices: readonly Pick<SettledInvoice, 'id' | 'openMinor'>[],
): Result<readonly PaymentPart[], { readonly openMinor: number; readonly overMinor: number }> {
  const openMinor = invoices.reduce((sum, invoice) => sum + Math.max(0, invoice.openMinor), 0)
  if (amountMinor > openMinor) return err({ openMinor, overMinor: amountMinor - openMinor })
  let left = amountMinor
  const parts: PaymentPart[] = []
  for (const invoice of invoices) {
    const part = Math.min(left, Math.max(0, invoice.openMinor))
    if (part > 0) parts.push({ invoiceId: invoice.id, amountMinor: part })
    left -= part
  }
  return ok(parts)
}

/** What a sum without tax comes to on an invoice, with tax in the invoice's proportion. */
export function grossOnInvoice(
  netMinor: number,
  { amountMinor, vatMinor }: Pick<Invoice, 'amountMinor' | 'vatMinor'>,
): number {
  const net = amountMinor - vatMinor
  if (net === 0) return netMinor
  return divideHalfAwayFromZero(BigInt(netMinor) * BigInt(amountMinor), BigInt(net))
}

/** What is still to be invoiced of an order's net amount: with tax, and the tax within it. Invoices given are of that order. */
export function invoiceRest(
  netMinor: number,
  invoices: readonly Pick<Invoice, 'amountMinor' | 'vatMinor'>[],
  vatPpm: number,
): { readonly amountMinor: number; readonly vatMinor: number } {
  const invoiced = invoices.reduce((sum, i) => sum + i.amountMinor - i.vatMinor, 0)
  const rest = Math.max(0, netMinor - invoiced)
  const vatMinor = applyRate(rest, vatPpm)
  return { amountMinor: rest + vatMinor, vatMinor }
}
