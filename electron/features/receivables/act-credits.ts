import { Fault } from '../../../shared/contract/errors.ts'
import type { Invoice, OrderAct } from '../../../shared/domain/orders/types.ts'
import type { CreditNote } from '../../../shared/domain/receivables/types.ts'
import type { Db } from '../../db/db.ts'
import { listRecords, updateRecord } from '../../db/records.ts'
import { orderActTable } from '../orders/store.ts'
import { creditNoteTable } from './store.ts'

/**
 * What came back and what was taken off an invoice for it are one thing: were they not bound together, the commission
 * would be taken back for both.
 */
const uncredited = `amount_minor > 0 AND NOT EXISTS
  (SELECT 1 FROM credit_note c WHERE c.order_act_id = order_act.id AND c.deleted_at IS NULL)`

/** Acts of what an invoice is for that no credit note settles yet, the newest first. */
export function openActsOf(db: Db, { orderId, dealId }: Pick<Invoice, 'orderId' | 'dealId'>): OrderAct[] {
  const newest = 'ORDER BY happened_on DESC, id DESC'
  if (orderId !== null)
    return listRecords(db, orderActTable, `order_id = ? AND ${uncredited} ${newest}`, [orderId])
  if (dealId === null) return []
  const ofDeal = 'order_id IN (SELECT id FROM sales_order WHERE deal_id = ? AND deleted_at IS NULL)'
  return listRecords(db, orderActTable, `${ofDeal} AND ${uncredited} ${newest}`, [dealId])
}

/** Fault receivables.actCredited when the act is not one that waits for a credit note of this invoice. */
export function assertActOpen(db: Db, invoice: Pick<Invoice, 'orderId' | 'dealId'>, actId: string): void {
  if (!openActsOf(db, invoice).some(({ id }) => id === actId)) throw new Fault('receivables.actCredited', {})
}

/** Credit notes of an order's invoices that say of no act they settle, the newest first. */
export function looseCreditsOf(db: Db, orderId: string): CreditNote[] {
  return listRecords(
    db,
    creditNoteTable,
    `order_act_id IS NULL AND client_bonus_id IS NULL AND invoice_id IN (SELECT i.id FROM invoice i WHERE i.deleted_at IS NULL AND
       (i.order_id = ? OR i.order_id IS NULL AND i.deal_id = (SELECT deal_id FROM sales_order WHERE id = ?)))
     ORDER BY issued_on DESC, id DESC`,
    [orderId, orderId],
  )
}

/** Binds a credit note that was entered before its act. Fault receivables.actCredited when it settles another. */
export function bindCredit(db: Db, orderId: string, creditNoteId: string, actId: string): void {
  if (!looseCreditsOf(db, orderId).some(({ id }) => id === creditNoteId))
    throw new Fault('receivables.actCredited', {})
  updateRecord(db, creditNoteTable, creditNoteId, { orderActId: actId })
}
