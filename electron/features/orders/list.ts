import type { OrderRow, OrderScope } from '../../../shared/contract/orders.ts'
import { deliveredPpm } from '../../../shared/domain/orders/fulfilment.ts'
import type { Ctx } from '../../core/context.ts'
import type { SqlValue } from '../../db/db.ts'
import { listRecords } from '../../db/records.ts'
import { toRecord } from '../../db/table.ts'
import { deliveryTable, orderLineTable, orderTable } from './store.ts'

const isOpen = `o.stage NOT IN ('delivered', 'cancelled')`
const conditions: Readonly<Record<OrderScope, string>> = {
  open: isOpen,
  late: `${isOpen} AND o.promised_on < @today`,
  delivered: `o.stage = 'delivered'`,
  all: '1 = 1',
}
const orders: Readonly<Record<OrderScope, string>> = {
  open: `coalesce(o.promised_on, '9999'), o.ordered_on`,
  late: 'o.promised_on',
  delivered: 'o.delivered_on DESC',
  all: 'o.ordered_on DESC, o.number DESC',
}

export type OrderFilter = {
  readonly scope: OrderScope
  readonly clientId: string | null
  readonly text: string
  readonly limit: number
}

type Page = { readonly rows: readonly OrderRow[]; readonly total: number; readonly late: number }

/** Orders that fit, with what a list shows of them; total and late count those beyond the limit too. */
export function listOrders(ctx: Ctx, { scope, clientId, text, limit }: OrderFilter): Page {
  const where = [
    'o.deleted_at IS NULL',
    conditions[scope],
    ...(clientId === null ? [] : ['o.client_id = @clientId']),
    ...(text === '' ? [] : [`(o.number LIKE @like ESCAPE '\\' OR c.name LIKE @like ESCAPE '\\')`]),
  ].join(' AND ')
  const values: Record<string, SqlValue> = {
    today: ctx.today,
    ...(clientId === null ? {} : { clientId }),
    ...(text === '' ? {} : { like: `%${text.replace(/[\\%_]/g, (sign) => `\\${sign}`)}%` }),
  }
  const join = text === '' ? '' : 'JOIN client c ON c.id = o.client_id'
  const counts = ctx.db
    .statement(
      `SELECT count(*) AS total, coalesce(sum(${isOpen} AND o.promised_on < @today), 0) AS late
         FROM sales_order o ${join} WHERE ${where}`,
    )
    .get(values) as { readonly total: number; readonly late: number }
  const found = ctx.db
    .statement(
      `SELECT o.*, n.name AS clientName,
              EXISTS (SELECT 1 FROM order_act a WHERE a.order_id = o.id AND a.deleted_at IS NULL) AS hasActs
         FROM sales_order o ${join} JOIN client n ON n.id = o.client_id
        WHERE ${where} ORDER BY ${orders[scope]} LIMIT @limit`,
    )
    .all({ ...values, limit }) as (Record<string, SqlValue> & { readonly clientName: string })[]
  return { ...counts, rows: found.map((row) => rowOf(ctx, row)) }
}

function rowOf(ctx: Ctx, raw: Record<string, SqlValue> & { readonly clientName: string }): OrderRow {
  const { notes: _notes, ...order } = toRecord(orderTable, raw)
  return {
    ...order,
    clientName: raw.clientName,
    deliveredPpm: order.stage === 'delivered' ? 1_000_000 : partOf(ctx, order.id),
    hasActs: raw.hasActs === 1,
  }
}

function partOf(ctx: Ctx, orderId: string): number | null {
  const lines = listRecords(ctx.db, orderLineTable, 'order_id = ?', [orderId])
  if (lines.length === 0) return null
  return deliveredPpm(lines, listRecords(ctx.db, deliveryTable, 'order_id = ?', [orderId]))
}
