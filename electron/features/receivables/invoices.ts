import { addDays } from '../../../shared/base/local-date.ts'
import type { NewRecord } from '../../../shared/base/record.ts'
import { Fault } from '../../../shared/contract/errors.ts'
import { invoiceFields } from '../../../shared/contract/receivables.ts'
import type { Invoice, Order } from '../../../shared/domain/orders/types.ts'
import { invoiceRest, type SettledInvoice } from '../../../shared/domain/receivables/settle.ts'
import type { Ctx } from '../../core/context.ts'
import {
  findRecord,
  getRecord,
  insertRecord,
  listRecords,
  trashRecord,
  updateRecord,
} from '../../db/records.ts'
import { clientTable } from '../clients/store.ts'
import { reckonDealById, reckonOrderOrDeal } from '../commission/reckon.ts'
import { invoiceTable, orderTable } from '../orders/store.ts'
import { readSettings } from '../settings/store.ts'
import { settledInvoices } from './settled.ts'

const usualDays = 30

/** An invoice with what was paid and credited; Fault core.notFound when it is gone. */
export function settled(ctx: Ctx, id: string): SettledInvoice {
  const [invoice] = settledInvoices(ctx.db, 'id = ?', [id], ctx.today)
  if (invoice === undefined) throw new Fault('core.notFound', {})
  return invoice
}

/** What the order and the client say of a new invoice; the user's own fields stand above it. */
function suggested(ctx: Ctx, fields: Partial<NewRecord<Invoice>>): Partial<NewRecord<Invoice>> {
  const order = fields.orderId == null ? undefined : findRecord(ctx.db, orderTable, fields.orderId)
  const clientId = fields.clientId ?? order?.clientId
  const client = clientId === undefined ? undefined : findRecord(ctx.db, clientTable, clientId)
  const issuedOn = fields.issuedOn ?? ctx.today
  return {
    orderId: null,
    dealId: order?.dealId ?? null,
    issuedOn,
    dueOn: addDays(issuedOn, client?.paymentDays ?? usualDays),
    vatMinor: 0,
    dispute: '',
    ...(clientId === undefined ? {} : { clientId }),
    ...(order === undefined ? {} : restOf(ctx, order)),
    ...((order ?? client) ? { currency: (order ?? client)?.currency ?? '' } : {}),
  }
}

function restOf(ctx: Ctx, order: Order): { readonly amountMinor: number; readonly vatMinor: number } {
  const invoices = listRecords(ctx.db, invoiceTable, 'order_id = ?', [order.id])
  return invoiceRest(order.amountMinor, invoices, readSettings(ctx.db).vatRate)
}

/** Saves an invoice and reckons the commission of its deal. */
export function saveInvoice(ctx: Ctx, id: string | null, fields: Partial<NewRecord<Invoice>>): Invoice {
  const before = id === null ? null : settled(ctx, id)
  const whole = invoiceFields.safeParse({ ...(before ?? suggested(ctx, fields)), ...fields })
  if (!whole.success || findRecord(ctx.db, clientTable, whole.data.clientId) === undefined)
    throw new Fault('receivables.incomplete', {})
  if (whole.data.number === '') throw new Fault('receivables.numberEmpty', {})
  if (whole.data.dueOn < whole.data.issuedOn) throw new Fault('receivables.dueBeforeIssued', {})
  if (before !== null && whole.data.amountMinor < before.paidMinor + before.creditedMinor)
    throw new Fault('receivables.amountBelowPaid', {})
  const saved =
    before === null
      ? insertRecord(ctx.db, invoiceTable, ctx.newId(), whole.data)
      : updateRecord(ctx.db, invoiceTable, before.id, whole.data)
  reckonInvoice(ctx, saved)
  if (before?.dealId != null && before.dealId !== saved.dealId) reckonDealById(ctx, before.dealId)
  return saved
}

/** An invoice on which money came stays: the payments would hang in the air. */
export function trashInvoice(ctx: Ctx, id: string): void {
  const { paidMinor, creditedMinor } = settled(ctx, id)
  if (paidMinor !== 0 || creditedMinor !== 0) throw new Fault('receivables.hasPayments', {})
  reckonInvoice(ctx, trashRecord(ctx.db, invoiceTable, id))
}

/** The commission of the deal an invoice belongs to, or of an order without one, again. */
export function reckonInvoice(ctx: Ctx, { dealId, orderId }: Pick<Invoice, 'dealId' | 'orderId'>): void {
  if (dealId !== null) reckonDealById(ctx, dealId)
  else if (orderId !== null) reckonOrderOrDeal(ctx, orderId)
}

export function invoiceOf(ctx: Ctx, id: string): Invoice {
  return getRecord(ctx.db, invoiceTable, id)
}
