import { groupBy } from '../../../shared/base/group-by.ts'
import { dayValue, type SortValue, sortByValue } from '../../../shared/base/sort-rows.ts'
import type { ParsedOf } from '../../../shared/contract/define.ts'
import type { Answer } from '../../../shared/contract/index.ts'
import type { OrderRow, OrderScope, orderSorts, orders } from '../../../shared/contract/orders.ts'
import { lateDays } from '../../../shared/domain/orders/delay.ts'
import { deliveredPpm } from '../../../shared/domain/orders/fulfilment.ts'
import { textOrder } from '../../../shared/i18n/text-order.ts'
import type { Ctx } from '../../core/context.ts'
import type { SqlValue } from '../../db/db.ts'
import { Kept } from '../../db/kept.ts'
import { listRecords } from '../../db/records.ts'
import { toRecord } from '../../db/table.ts'
import { clientPlaces, matcherOf } from '../clients/names.ts'
import { deliveryTable, orderLineTable, orderTable } from './store.ts'

const isOpen = `o.stage NOT IN ('delivered', 'cancelled')`
const conditions: Readonly<Record<OrderScope, string>> = {
  open: isOpen,
  late: `${isOpen} AND o.promised_on < @today`,
  delivered: `o.stage = 'delivered'`,
  all: '1 = 1',
}
const firstOrder: Readonly<Record<OrderScope, string>> = {
  open: `coalesce(o.promised_on, '9999'), o.ordered_on`,
  late: 'o.promised_on',
  delivered: 'o.delivered_on DESC',
  all: 'o.ordered_on DESC, o.number DESC',
}

type Window = ParsedOf<(typeof orders)['orders.list']>
type Arrangement = Omit<Window, 'offset' | 'limit'>

/** Of each order only what it is found and sorted by. */
type Found = {
  readonly rowid: number
  readonly number: string
  readonly clientId: string
  readonly orderedOn: string
  readonly promisedOn: string | null
  readonly deliveredOn: string | null
  readonly amountMinor: number
  readonly isLate: number
}

type Order = { readonly rowids: readonly number[]; readonly late: number }

const kept = new Kept<Order>(['sales_order', 'client'], 4)

const foundSql = `o.number, o.client_id AS clientId, o.ordered_on AS orderedOn, o.promised_on AS promisedOn,
  o.delivered_on AS deliveredOn, o.amount_minor AS amountMinor,`

/** The orders of a list as rowids, in its order. */
function orderOf(ctx: Ctx, arrangement: Arrangement): Order {
  return kept.of(ctx.db, `${ctx.today} ${JSON.stringify(arrangement)}`, () => {
    const { scope, clientId, text, sort } = arrangement
    const own = clientId === null ? '' : 'AND o.client_id = @clientId'
    // As the list is first opened, nothing is read of an order but its place.
    const isPlain = text === '' && sort === null
    const sql = `
      SELECT o.rowid, ${isPlain ? '' : foundSql}
             coalesce(${isOpen} AND o.promised_on < @today, 0) AS isLate
        FROM sales_order o WHERE o.deleted_at IS NULL AND ${conditions[scope]} ${own}
       ORDER BY ${firstOrder[scope]}`
    const all = ctx.db.statement(sql).all({ today: ctx.today, clientId }) as Found[]
    const isWanted = matcherOf(ctx.db, text)
    const found = text === '' ? all : all.filter((order) => isWanted(order.number, order.clientId))
    return {
      rowids: sorted(ctx, found, arrangement).map((order) => order.rowid),
      late: found.reduce((sum, order) => sum + order.isLate, 0),
    }
  })
}

function sorted(ctx: Ctx, found: readonly Found[], { sort, language }: Arrangement): readonly Found[] {
  if (sort === null) return found
  const places = sort.column === 'client' ? clientPlaces(ctx.db, language) : null
  const values: Readonly<Record<(typeof orderSorts)[number], (order: Found) => SortValue>> = {
    number: (o) => (o.number === '' ? null : o.number),
    client: (o) => places?.get(o.clientId) ?? null,
    ordered: (o) => dayValue(o.orderedOn),
    promised: (o) => dayValue(o.promisedOn),
    state: (o) => lateDays(o.promisedOn, o.deliveredOn, ctx.today),
    amount: (o) => o.amountMinor,
  }
  return sortByValue(found, values[sort.column], sort.descending, textOrder(language))
}

/** A window on the orders that fit, with what a list shows of them; total and late are the whole list's. */
export function listOrders(ctx: Ctx, { offset, limit, ...arrangement }: Window): Answer<'orders.list'> {
  const { rowids, late } = orderOf(ctx, arrangement)
  return { rows: rowsOf(ctx, rowids.slice(offset, offset + limit)), total: rowids.length, late }
}

type Raw = Record<string, SqlValue> & {
  readonly rowid: number
  readonly id: string
  readonly clientName: string
}

function rowsOf(ctx: Ctx, rowids: readonly number[]): readonly OrderRow[] {
  const raw = ctx.db
    .statement(
      `SELECT o.rowid, o.*, n.name AS clientName,
              EXISTS (SELECT 1 FROM order_act a WHERE a.order_id = o.id AND a.deleted_at IS NULL) AS hasActs
         FROM sales_order o JOIN client n ON n.id = o.client_id
        WHERE o.rowid IN (SELECT value FROM json_each(?))`,
    )
    .all(JSON.stringify(rowids)) as Raw[]
  const parts = deliveredParts(
    ctx,
    raw.filter((row) => row.stage !== 'delivered').map((row) => row.id),
  )
  const rows = new Map(raw.map((row) => [row.rowid, rowOf(row, parts)]))
  return rowids.flatMap((rowid) => rows.get(rowid) ?? [])
}

function rowOf(raw: Raw, parts: ReadonlyMap<string, number | null>): OrderRow {
  const { notes: _notes, ...order } = toRecord(orderTable, raw)
  return {
    ...order,
    clientName: raw.clientName,
    deliveredPpm: order.stage === 'delivered' ? 1_000_000 : (parts.get(order.id) ?? null),
    hasActs: raw.hasActs === 1,
  }
}

/** How much of each order has arrived; none where it has no lines. */
function deliveredParts(ctx: Ctx, orderIds: readonly string[]): ReadonlyMap<string, number | null> {
  const ofOrders = 'order_id IN (SELECT value FROM json_each(?))'
  const ids = [JSON.stringify(orderIds)]
  const deliveries = groupBy(listRecords(ctx.db, deliveryTable, ofOrders, ids), (d) => d.orderId)
  const lines = groupBy(listRecords(ctx.db, orderLineTable, ofOrders, ids), (line) => line.orderId)
  return new Map([...lines].map(([id, own]) => [id, deliveredPpm(own, deliveries.get(id) ?? [])]))
}
