import { type SettledInvoice, settleInvoice } from '../../../shared/domain/receivables/settle.ts'
import type { Db, SqlValue } from '../../db/db.ts'
import { toRecord } from '../../db/table.ts'
import { invoiceTable } from '../orders/store.ts'

type Sums = {
  readonly paid: number
  readonly paidLast: string | null
  readonly credited: number
  readonly creditedLast: string | null
}

const sumsSql = `
  (SELECT coalesce(sum(amount_minor), 0) FROM payment WHERE invoice_id = invoice.id AND deleted_at IS NULL) AS paid,
  (SELECT max(paid_on) FROM payment WHERE invoice_id = invoice.id AND deleted_at IS NULL) AS paidLast,
  (SELECT coalesce(sum(amount_minor), 0) FROM credit_note WHERE invoice_id = invoice.id AND deleted_at IS NULL) AS credited,
  (SELECT max(issued_on) FROM credit_note WHERE invoice_id = invoice.id AND deleted_at IS NULL) AS creditedLast`

/** What was paid and credited of each invoice, as a subquery; indexes hold all it reads. */
export const takenSql = `(
  SELECT invoice_id, sum(amount) AS taken FROM (
    SELECT invoice_id, amount_minor AS amount FROM payment WHERE deleted_at IS NULL
    UNION ALL SELECT invoice_id, amount_minor FROM credit_note WHERE deleted_at IS NULL
  ) GROUP BY invoice_id)`

/** Invoices not fully paid or credited, and those of which too much came; read once for all. */
const unsettled = `id IN (
  SELECT i.id FROM invoice i LEFT JOIN ${takenSql} t ON t.invoice_id = i.id
  WHERE i.deleted_at IS NULL AND i.amount_minor <> coalesce(t.taken, 0))`

/** Invoices in use that meet a condition, with what was paid and credited. The condition is never user text. today: YYYY-MM-DD. */
export function settledInvoices(
  db: Db,
  condition: string,
  parameters: readonly SqlValue[],
  today: string,
): SettledInvoice[] {
  const rows = db
    .statement(`SELECT *, ${sumsSql} FROM invoice WHERE deleted_at IS NULL AND ${condition}`)
    .all(...parameters) as (Record<string, SqlValue> & Sums)[]
  return rows.map((row) => {
    const payments = row.paidLast === null ? [] : [{ amountMinor: row.paid, paidOn: row.paidLast }]
    const credits =
      row.creditedLast === null ? [] : [{ amountMinor: row.credited, issuedOn: row.creditedLast }]
    return settleInvoice(toRecord(invoiceTable, row), payments, credits, today)
  })
}

/** All invoices that are not settled, the longest due first; of one client where its id is given. */
export function openInvoices(db: Db, today: string, clientId: string | null = null): SettledInvoice[] {
  const own = clientId === null ? '' : ' AND client_id = ?'
  const parameters = clientId === null ? [] : [clientId]
  return settledInvoices(db, `${unsettled}${own} ORDER BY due_on, issued_on, number`, parameters, today)
}
