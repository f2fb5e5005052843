import { daysBetween } from '../../../shared/base/local-date.ts'
import { dayValue, type SortValue, sortByValue } from '../../../shared/base/sort-rows.ts'
import type { ParsedOf } from '../../../shared/contract/define.ts'
import type { Answer } from '../../../shared/contract/index.ts'
import type { invoiceSorts, receivables } from '../../../shared/contract/receivables.ts'
import { textOrder } from '../../../shared/i18n/text-order.ts'
import type { Ctx } from '../../core/context.ts'
import { Kept } from '../../db/kept.ts'
import { clientNames, clientPlaces, matcherOf } from '../clients/names.ts'
import { settledInvoices, takenSql } from './settled.ts'

type Window = ParsedOf<(typeof receivables)['receivables.list']>
type Arrangement = Omit<Window, 'offset' | 'limit'>

/** Of each invoice only what it is found and sorted by. */
type Found = {
  readonly rowid: number
  readonly number: string
  readonly clientId: string
  readonly issuedOn: string
  readonly dueOn: string
  readonly amountMinor: number
  readonly openMinor: number
}

const foundSql = `
SELECT i.rowid, i.number, i.client_id AS clientId, i.issued_on AS issuedOn, i.due_on AS dueOn,
       i.amount_minor AS amountMinor, i.amount_minor - coalesce(t.taken, 0) AS openMinor
  FROM invoice i LEFT JOIN ${takenSql} t ON t.invoice_id = i.id WHERE i.deleted_at IS NULL`

const conditions = {
  open: 'openMinor <> 0',
  overdue: 'openMinor > 0 AND i.due_on < @today',
  settled: 'openMinor <= 0',
  all: '1 = 1',
} as const
const dueFirst = 'ORDER BY i.due_on, i.issued_on, i.number'
const newestFirst = 'ORDER BY i.issued_on DESC, i.number DESC'

const kept = new Kept<readonly number[]>(['invoice', 'payment', 'credit_note', 'client'], 4)

/** The invoices of a list as rowids, in its order. */
function invoiceOrder(ctx: Ctx, arrangement: Arrangement): readonly number[] {
  return kept.of(ctx.db, `${ctx.today} ${JSON.stringify(arrangement)}`, () => {
    const { scope, text, sort } = arrangement
    if (scope === 'all' && text === '' && sort === null) return everyInvoice(ctx)
    const order = scope === 'open' || scope === 'overdue' ? dueFirst : newestFirst
    const all = ctx.db
      .statement(`${foundSql} AND ${conditions[scope]} ${order}`)
      .all(scope === 'overdue' ? { today: ctx.today } : {}) as Found[]
    const isWanted = matcherOf(ctx.db, text)
    const found = text === '' ? all : all.filter((invoice) => isWanted(invoice.number, invoice.clientId))
    return sorted(ctx, found, arrangement).map((invoice) => invoice.rowid)
  })
}

/** As they come: nothing is reckoned of them. */
function everyInvoice(ctx: Ctx): readonly number[] {
  const sql = `SELECT i.rowid FROM invoice i WHERE i.deleted_at IS NULL ${newestFirst}`
  return ctx.db.statement(sql).pluck().all() as number[]
}

function sorted(ctx: Ctx, found: readonly Found[], { sort, language }: Arrangement): readonly Found[] {
  if (sort === null) return found
  const places = sort.column === 'client' ? clientPlaces(ctx.db, language) : null
  const values: Readonly<Record<(typeof invoiceSorts)[number], (invoice: Found) => SortValue>> = {
    number: (i) => (i.number === '' ? null : i.number),
    client: (i) => places?.get(i.clientId) ?? null,
    issued: (i) => dayValue(i.issuedOn),
    due: (i) => dayValue(i.dueOn),
    // What is settled stands before what is not due yet.
    state: (i) => (i.openMinor > 0 ? Math.max(0, daysBetween(i.dueOn, ctx.today)) : -1),
    amount: (i) => i.amountMinor,
    open: (i) => i.openMinor,
  }
  return sortByValue(found, values[sort.column], sort.descending, textOrder(language))
}

/** A window on the invoices that fit; open ones by the day they are due, others the newest first. */
export function listInvoices(
  ctx: Ctx,
  { offset, limit, ...arrangement }: Window,
): Answer<'receivables.list'> {
  const order = invoiceOrder(ctx, arrangement)
  const rowids = order.slice(offset, offset + limit)
  const ids = ctx.db
    .statement('SELECT id, rowid FROM invoice WHERE rowid IN (SELECT value FROM json_each(?))')
    .raw()
    .all(JSON.stringify(rowids)) as [string, number][]
  const names = clientNames(ctx.db)
  const inWindow = 'rowid IN (SELECT value FROM json_each(?))'
  const rows = new Map(
    settledInvoices(ctx.db, inWindow, [JSON.stringify(rowids)], ctx.today).map((invoice) => [
      invoice.id,
      { ...invoice, clientName: names.get(invoice.clientId) ?? '' },
    ]),
  )
  const idOf = new Map(ids.map(([id, rowid]) => [rowid, id]))
  return { rows: rowids.flatMap((rowid) => rows.get(idOf.get(rowid) ?? '') ?? []), total: order.length }
}
