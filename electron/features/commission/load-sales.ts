import type { Sale } from '../../../shared/domain/commission/sale.ts'
import type { Db } from '../../db/db.ts'
import { deliveryEvents, type MoneyRows, moneyOf, type OrderParts } from './sale-events.ts'
import type {
  ActRow,
  CreditRow,
  DealRow,
  DeliveryRow,
  InvoiceRow,
  OrderRow,
  PaymentRow,
} from './sale-rows.ts'

/** Which sales to load: all, or some by their ids. */
export type SaleSelection =
  | 'all'
  | { readonly dealIds: readonly string[]; readonly orderIds: readonly string[] }

/** Rows whose column is one of the ids, or all rows. The statement ends in a condition. */
function rowsOf<R>(db: Db, sql: string, column: string, ids: readonly string[] | null, order = ''): R[] {
  if (ids === null) return db.statement(`${sql} ${order}`).all() as R[]
  if (ids.length === 0) return []
  return db
    .statement(`${sql} AND ${column} IN (SELECT value FROM json_each(?)) ${order}`)
    .all(JSON.stringify(ids)) as R[]
}

/** The sales of a selection with all that happened to them, in a handful of statements however many they are. */
export function loadSales(db: Db, selection: SaleSelection): Sale[] {
  const dealIds = selection === 'all' ? null : selection.dealIds
  const deals = rowsOf<DealRow>(
    db,
    `SELECT id, title, company_id, client_id, currency, amount_minor, cost_minor, agency_fee_minor, stage, closed_on,
            expected_on, deleted_at,
            (SELECT sum(quantity_milli) FROM deal_line l WHERE l.deal_id = deal.id) AS units_milli
       FROM deal WHERE 1 = 1`,
    'deal.id',
    dealIds,
  )
  const ofDeals = rowsOf<OrderRow>(
    db,
    `${orderSql} AND o.deal_id IS NOT NULL AND o.stage <> 'cancelled' AND o.deleted_at IS NULL`,
    'o.deal_id',
    dealIds,
    'ORDER BY o.ordered_on',
  )
  const orderIds = selection === 'all' ? null : selection.orderIds
  const alone = rowsOf<OrderRow>(db, `${orderSql} AND o.deal_id IS NULL`, 'o.id', orderIds)
  const orders = [...ofDeals, ...alone]
  const isAll = selection === 'all'
  const rows = moneyRows(db, isAll, dealIds, orders)
  const parts = orderParts(db, isAll ? null : orders.map((o) => o.id))
  const ordersByDeal = groupBy(ofDeals, (o) => o.deal_id ?? '')
  return [
    ...deals.map((deal) => saleOfDeal(deal, ordersByDeal.get(deal.id) ?? [], rows, parts)),
    ...alone.map((order) => saleOfOrder(order, rows, parts)),
  ]
}

/** Only the columns that count: of ten thousands of rows each other one is read for nothing. */
const orderSql = `SELECT o.id, o.deal_id, o.number, o.stage, o.client_id, o.currency, o.amount_minor, o.cost_minor,
    o.ordered_on, o.promised_on, o.delivered_on, o.deleted_at, contract.company_id AS company_id,
    (SELECT sum(quantity_milli) FROM order_line l WHERE l.order_id = o.id) AS units_milli
  FROM sales_order o LEFT JOIN contract ON contract.id = o.contract_id WHERE 1 = 1`

function moneyRows(
  db: Db,
  isAll: boolean,
  dealIds: readonly string[] | null,
  orders: readonly OrderRow[],
): MoneyRows {
  const invoices = invoicesOf(db, isAll, dealIds, orders)
  const ids = isAll ? null : invoices.map((i) => i.id)
  const payments = rowsOf<PaymentRow>(
    db,
    'SELECT id, invoice_id, paid_on, amount_minor FROM payment WHERE deleted_at IS NULL',
    'invoice_id',
    ids,
    'ORDER BY paid_on, id',
  )
  const credits = rowsOf<CreditRow>(
    db,
    'SELECT id, invoice_id, order_act_id, client_bonus_id, issued_on, amount_minor FROM credit_note WHERE deleted_at IS NULL',
    'invoice_id',
    ids,
    'ORDER BY issued_on, id',
  )
  const dealOfOrder = new Map(orders.map((o) => [o.id, o.deal_id]))
  const saleOf = (i: InvoiceRow) => i.deal_id ?? dealOfOrder.get(i.order_id ?? '') ?? i.order_id ?? ''
  return {
    invoices: groupBy(invoices, saleOf),
    payments: groupBy(payments, (p) => p.invoice_id),
    credits: groupBy(credits, (c) => c.invoice_id),
  }
}

function invoicesOf(
  db: Db,
  isAll: boolean,
  dealIds: readonly string[] | null,
  orders: readonly OrderRow[],
): InvoiceRow[] {
  const sql =
    'SELECT id, deal_id, order_id, issued_on, due_on, amount_minor, vat_minor FROM invoice WHERE deleted_at IS NULL'
  const order = 'ORDER BY issued_on, id'
  if (isAll) return rowsOf<InvoiceRow>(db, sql, 'id', null, order)
  const ofDeals = rowsOf<InvoiceRow>(db, sql, 'deal_id', dealIds, order)
  const known = new Set(ofDeals.map((i) => i.id))
  const orderIds = orders.map((o) => o.id)
  const ofOrders = rowsOf<InvoiceRow>(db, sql, 'order_id', orderIds, order)
  return [...ofDeals, ...ofOrders.filter((i) => !known.has(i.id))]
}

function orderParts(db: Db, orderIds: readonly string[] | null): OrderParts {
  const deliveries = rowsOf<DeliveryRow>(
    db,
    `SELECT d.order_id, d.delivered_on, sum(d.quantity_milli * l.unit_price_minor / 1000.0 * (1000000 - l.discount_ppm) / 1000000.0) AS value
       FROM delivery d JOIN order_line l ON l.id = d.order_line_id WHERE d.deleted_at IS NULL`,
    'd.order_id',
    orderIds,
    'GROUP BY d.order_id, d.delivered_on ORDER BY d.delivered_on',
  )
  const values = rowsOf<{ readonly order_id: string; readonly value: number }>(
    db,
    `SELECT l.order_id, sum(l.quantity_milli * l.unit_price_minor / 1000.0 * (1000000 - l.discount_ppm) / 1000000.0) AS value
       FROM order_line l WHERE l.deleted_at IS NULL`,
    'l.order_id',
    orderIds,
    'GROUP BY l.order_id',
  )
  const acts = rowsOf<ActRow>(
    db,
    `SELECT a.id, a.order_id, a.happened_on, a.amount_minor FROM order_act a
      WHERE a.deleted_at IS NULL AND a.amount_minor > 0
        AND NOT EXISTS (SELECT 1 FROM credit_note c WHERE c.order_act_id = a.id AND c.deleted_at IS NULL)`,
    'a.order_id',
    orderIds,
    'ORDER BY a.happened_on, a.id',
  )
  return {
    deliveries: groupBy(deliveries, (d) => d.order_id),
    values: new Map(values.map((v) => [v.order_id, v.value])),
    acts: groupBy(acts, (a) => a.order_id),
  }
}

function groupBy<T>(rows: readonly T[], key: (row: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>()
  for (const row of rows) {
    const found = groups.get(key(row))
    if (found === undefined) groups.set(key(row), [row])
    else found.push(row)
  }
  return groups
}

function saleOfDeal(deal: DealRow, orders: readonly OrderRow[], rows: MoneyRows, parts: OrderParts): Sale {
  const promised = orders.flatMap((o) => o.promised_on ?? []).sort()
  return {
    id: deal.id,
    dealId: deal.id,
    orderId: null,
    title: deal.title,
    companyId: deal.company_id,
    clientId: deal.client_id,
    currency: deal.currency,
    amountMinor: deal.amount_minor,
    costMinor: deal.cost_minor,
    unitsMilli: deal.units_milli,
    agencyFeeMinor: deal.agency_fee_minor,
    state: deal.deleted_at !== null || deal.stage === 'lost' ? 'gone' : deal.stage === 'won' ? 'won' : 'open',
    signedOn: deal.stage === 'won' ? deal.closed_on : null,
    expectedOn: deal.expected_on,
    promisedOn: promised.at(-1) ?? null,
    orderedMinor: orders.length === 0 ? null : orders.reduce((sum, o) => sum + o.amount_minor, 0),
    deliveries: deliveryEvents(orders, parts),
    ...moneyOf(deal.id, orders, rows, parts),
  }
}

function saleOfOrder(order: OrderRow, rows: MoneyRows, parts: OrderParts): Sale {
  return {
    id: order.id,
    dealId: null,
    orderId: order.id,
    title: order.number,
    companyId: order.company_id,
    clientId: order.client_id,
    currency: order.currency,
    amountMinor: order.amount_minor,
    costMinor: order.cost_minor,
    unitsMilli: order.units_milli,
    agencyFeeMinor: null,
    state: order.deleted_at !== null || order.stage === 'cancelled' ? 'gone' : 'won',
    signedOn: order.ordered_on,
    expectedOn: order.promised_on,
    promisedOn: order.promised_on,
    orderedMinor: order.amount_minor,
    deliveries: deliveryEvents([order], parts),
    ...moneyOf(order.id, [order], rows, parts),
  }
}
