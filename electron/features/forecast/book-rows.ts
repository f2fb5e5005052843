import { dayNumber } from '../../../shared/base/local-date.ts'
import type { IncomeDeal } from '../../../shared/domain/forecast/income-model.ts'
import type { Db } from '../../db/db.ts'
import {
  cutRows,
  type DealRow,
  dealRows,
  type InvoiceRow,
  invoiceRows,
  ledgerSums,
  payoutRows,
  receivedRows,
  stageRows,
  takenRows,
} from './rows.ts'

/** An invoice as a row and as the forecast learns from it. */
export type BookInvoice = { readonly row: InvoiceRow; readonly deal: IncomeDeal }

/**
 * What the forecast reads of the book whatever day it is made for: read once, on first use, and looked at from several
 * days. from: the earliest day of any of them, YYYY-MM-DD.
 */
export class BookRows {
  readonly #db: Db
  readonly #from: string
  readonly #read = new Map<string, unknown>()

  constructor(db: Db, from: string) {
    this.#db = db
    this.#from = from
  }

  /** Deals decided since a day, and all that are open. */
  deals(from: string): readonly DealRow[] {
    return this.#once('deals', () => dealRows(this.#db, this.#from)).filter(
      ({ stage, closedOn }) =>
        (stage !== 'won' && stage !== 'lost') || (closedOn !== null && closedOn >= from),
    )
  }

  /** Invoices issued since a day. */
  invoices(from: string): readonly BookInvoice[] {
    const all = this.#once('invoices', () =>
      invoiceRows(this.#db, this.#from).map((row): BookInvoice => ({ row, deal: courseOfInvoice(row) })),
    )
    return from <= this.#from ? all : all.filter(({ row }) => row.issuedOn >= from)
  }

  /** Days of payouts that came between two days. */
  payouts(from: string, to: string) {
    return this.#once('payouts', () => payoutRows(this.#db, this.#from)).filter(
      ({ receivedOn }) => receivedOn >= from && receivedOn <= to,
    )
  }

  get sums() {
    return this.#once('sums', () => ledgerSums(this.#db))
  }

  get stages() {
    return this.#once('stages', () => stageRows(this.#db))
  }

  get received() {
    return this.#once('received', () => receivedRows(this.#db))
  }

  get taken() {
    return this.#once('taken', () => takenRows(this.#db))
  }

  get cuts() {
    return this.#once('cuts', () => cutRows(this.#db))
  }

  #once<T>(name: string, read: () => T): T {
    if (!this.#read.has(name)) this.#read.set(name, read())
    return this.#read.get(name) as T
  }
}

const blank = { commissionMinor: 0, bookedMinor: 0, chance: null, expectedDay: null, payoutDays: 0 } as const

function courseOfInvoice(row: InvoiceRow): IncomeDeal {
  const isPaid = row.paidLast !== null && row.paidMinor >= row.amountMinor
  const wonDay = dayNumber(row.wonOn ?? row.issuedOn)
  return {
    ...blank,
    id: row.id,
    clientId: row.clientId,
    step: isPaid ? 'paid' : 'invoiced',
    createdDay: wonDay,
    closedDay: wonDay,
    invoicedDay: dayNumber(row.issuedOn),
    dueDay: dayNumber(row.dueOn),
    paidDay: isPaid && row.paidLast !== null ? dayNumber(row.paidLast) : null,
  }
}
