import { convertMinor } from '../../../shared/base/money.ts'
import type { NewRecord } from '../../../shared/base/record.ts'
import { Fault } from '../../../shared/contract/errors.ts'
import type { Invoice, Payment } from '../../../shared/domain/orders/types.ts'
import { type SettledInvoice, spreadPayment } from '../../../shared/domain/receivables/settle.ts'
import type { CreditNote } from '../../../shared/domain/receivables/types.ts'
import type { Ctx } from '../../core/context.ts'
import { insertRecord, listRecords, removeRow, trashRecord } from '../../db/records.ts'
import { paymentTable } from '../orders/store.ts'
import { datedRates } from '../plans/store.ts'
import { assertActOpen } from './act-credits.ts'
import { bonusSettled } from './bonus-credits.ts'
import { invoiceOf, reckonInvoice, settled } from './invoices.ts'
import { creditNoteTable } from './store.ts'

export type PaymentInput = {
  readonly invoiceIds: readonly string[]
  readonly paidOn: string
  readonly currency: string
  readonly amountMinor: number
  readonly rate: string | null
  readonly note: string
}

/** Puts what came to the invoices in their order. More than they have open is refused, with what is too much. */
export function pay(ctx: Ctx, given: PaymentInput): Payment[] {
  const invoices = given.invoiceIds.map((id) => settled(ctx, id))
  const currency = oneCurrency(invoices)
  const input = { ...given, rate: given.rate ?? datedRates(ctx.db)(given.currency, currency, given.paidOn) }
  for (const { number, issuedOn } of invoices)
    if (input.paidOn < issuedOn) throw new Fault('receivables.paidBeforeIssued', { number, issuedOn })
  if (input.paidOn > ctx.today) throw new Fault('receivables.paidInFuture', {})
  const spread = spreadPayment(inCurrency(input, currency), invoices)
  if (!spread.ok) throw new Fault('receivables.paymentTooLarge', { ...spread.error, currency })
  const payments = spread.value.map(({ invoiceId, amountMinor }) =>
    insertPayment(ctx, invoices, invoiceId, amountMinor, input),
  )
  for (const invoice of invoices) reckonInvoice(ctx, invoice)
  return payments
}

function oneCurrency(invoices: readonly SettledInvoice[]): string {
  const [currency = '', ...others] = new Set(invoices.map((invoice) => invoice.currency))
  if (others.length > 0) throw new Fault('receivables.currenciesMixed', {})
  return currency
}

/** What came, in the invoices' currency. Where neither the user nor the book's dated rates know a rate, it is refused: nothing is guessed. */
function inCurrency({ currency: from, amountMinor, rate }: PaymentInput, to: string): number {
  if (from === to) return amountMinor
  if (rate === null || Number(rate) === 0) throw new Fault('receivables.rateMissing', { from, to })
  return convertMinor(amountMinor, from, to, rate)
}

function insertPayment(
  ctx: Ctx,
  invoices: readonly SettledInvoice[],
  invoiceId: string,
  amountMinor: number,
  { paidOn, currency, amountMinor: receivedMinor, rate, note }: PaymentInput,
): Payment {
  const invoice = invoices.find((i) => i.id === invoiceId) ?? settled(ctx, invoiceId)
  const isForeign = currency !== invoice.currency
  return insertRecord(ctx.db, paymentTable, ctx.newId(), {
    clientId: invoice.clientId,
    invoiceId,
    paidOn,
    currency: invoice.currency,
    amountMinor,
    receivedCurrency: isForeign ? currency : null,
    receivedMinor: isForeign ? receivedMinor : null,
    rate: isForeign ? rate : null,
    note,
  })
}

/** Settles what is open today: takes in the rest, or gives back what came too much. Back: the newest payment goes. */
export function stepInvoice(ctx: Ctx, id: string, by: 1 | -1): Invoice {
  const invoice = settled(ctx, id)
  if (by === 1) settle(ctx, invoice)
  else takeBack(ctx, id)
  reckonInvoice(ctx, invoice)
  return invoiceOf(ctx, id)
}

function settle(ctx: Ctx, invoice: SettledInvoice): void {
  if (invoice.openMinor === 0) throw new Fault('receivables.noStepForward', {})
  insertPayment(ctx, [invoice], invoice.id, invoice.openMinor, {
    invoiceIds: [invoice.id],
    paidOn: ctx.today,
    currency: invoice.currency,
    amountMinor: invoice.openMinor,
    rate: null,
    note: '',
  })
}

function takeBack(ctx: Ctx, invoiceId: string): void {
  const [last] = listRecords(
    ctx.db,
    paymentTable,
    'invoice_id = ? ORDER BY paid_on DESC, created_at DESC, id DESC LIMIT 1',
    [invoiceId],
  )
  if (last === undefined) throw new Fault('receivables.noStepBack', {})
  removeRow(ctx.db, paymentTable, last.id)
}

export function trashPayment(ctx: Ctx, id: string): void {
  const { invoiceId } = trashRecord(ctx.db, paymentTable, id)
  reckonInvoice(ctx, invoiceOf(ctx, invoiceId))
}

type CreditFields = Partial<
  Pick<
    NewRecord<CreditNote>,
    'orderActId' | 'clientBonusId' | 'number' | 'issuedOn' | 'amountMinor' | 'reason'
  >
>

/** Takes something off an invoice: at most its amount, all credit notes together; of a bonus at most what is open. */
export function credit(ctx: Ctx, invoiceId: string, fields: CreditFields): CreditNote {
  const invoice = settled(ctx, invoiceId)
  const { clientId, currency } = invoice
  const left = invoice.amountMinor - invoice.creditedMinor
  const amountMinor = fields.amountMinor ?? left
  const issuedOn = fields.issuedOn ?? ctx.today
  if (amountMinor <= 0) throw new Fault('receivables.creditNotPositive', {})
  if (amountMinor > left) throw new Fault('receivables.creditTooLarge', { openMinor: left, currency })
  if (issuedOn < invoice.issuedOn)
    throw new Fault('receivables.paidBeforeIssued', { number: invoice.number, issuedOn: invoice.issuedOn })
  if (fields.orderActId) assertActOpen(ctx.db, invoice, fields.orderActId)
  const bonusMinor =
    fields.clientBonusId == null
      ? null
      : bonusSettled(ctx.db, invoice, { bonusId: fields.clientBonusId, creditMinor: amountMinor })
  const blank = { orderActId: null, clientBonusId: null, number: '', reason: '' }
  const note = { ...blank, ...fields, bonusMinor, clientId, invoiceId, currency, issuedOn, amountMinor }
  const saved = insertRecord(ctx.db, creditNoteTable, ctx.newId(), note)
  reckonInvoice(ctx, invoice)
  return saved
}

export function trashCredit(ctx: Ctx, id: string): void {
  const { invoiceId } = trashRecord(ctx.db, creditNoteTable, id)
  reckonInvoice(ctx, invoiceOf(ctx, invoiceId))
}
