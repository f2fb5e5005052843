import { divideHalfAwayFromZero } from '../../../shared/base/money.ts'
import type {
  Sale,
  SaleEvent,
  SaleInvoice,
  SalePayment,
  SaleReturn,
} from '../../../shared/domain/commission/sale.ts'
import type { ActRow, CreditRow, DeliveryRow, InvoiceRow, OrderRow, PaymentRow } from './sale-rows.ts'

export type MoneyRows = {
  /** By sale. */
  readonly invoices: ReadonlyMap<string, readonly InvoiceRow[]>
  /** By invoice. */
  readonly payments: ReadonlyMap<string, readonly PaymentRow[]>
  readonly credits: ReadonlyMap<string, readonly CreditRow[]>
}

export type OrderParts = {
  readonly deliveries: ReadonlyMap<string, readonly DeliveryRow[]>
  /** Sum of an order's lines at their prices. */
  readonly values: ReadonlyMap<string, number>
  readonly acts: ReadonlyMap<string, readonly ActRow[]>
}

/** Commission is taken of prices without tax: what was invoiced, paid and credited is freed of it in proportion. */
function withoutTax({ amount_minor, vat_minor }: InvoiceRow): (sum: number) => number {
  if (vat_minor === 0 || amount_minor === 0) return (sum) => sum
  const net = BigInt(amount_minor - vat_minor)
  return (sum) => divideHalfAwayFromZero(BigInt(sum) * net, BigInt(amount_minor))
}

/** Rows as events whose running total, not each alone, is rounded, so that all of them together are exact. */
function running<R extends { readonly amount_minor: number }>(
  rows: readonly R[],
  net: (sum: number) => number,
): readonly { readonly row: R; readonly minor: number }[] {
  let total = 0
  return rows.map((row) => {
    const before = net(total)
    total += row.amount_minor
    return { row, minor: net(total) - before }
  })
}

/** Invoices, payments, what was returned or credited of a sale, and bonuses credited on its invoices. */
export function moneyOf(
  saleId: string,
  orders: readonly OrderRow[],
  rows: MoneyRows,
  parts: OrderParts,
): Pick<Sale, 'invoices' | 'payments' | 'returns' | 'bonuses'> {
  const invoices: SaleInvoice[] = []
  const payments: SalePayment[] = []
  const returns: SaleReturn[] = []
  const bonuses: SaleReturn[] = []
  for (const invoice of rows.invoices.get(saleId) ?? []) {
    const net = withoutTax(invoice)
    const { id, issued_on, due_on, amount_minor } = invoice
    invoices.push({ id, on: issued_on, dueOn: due_on, minor: net(amount_minor) })
    for (const { row, minor } of running(rows.payments.get(id) ?? [], net))
      payments.push({ id: row.id, invoiceId: id, on: row.paid_on, minor })
    for (const { row, minor } of running(rows.credits.get(id) ?? [], net))
      (row.client_bonus_id === null ? returns : bonuses).push({
        id: row.id,
        invoiceId: id,
        on: row.issued_on,
        minor,
      })
  }
  for (const order of orders)
    for (const act of parts.acts.get(order.id) ?? [])
      returns.push({ id: act.id, invoiceId: null, on: act.happened_on, minor: act.amount_minor })
  return { invoices, payments: inOrder(payments), returns: inOrder(returns), bonuses: inOrder(bonuses) }
}

/** What arrived of some orders; an order without delivery notes arrived whole on its day. */
export function deliveryEvents(orders: readonly OrderRow[], parts: OrderParts): readonly SaleEvent[] {
  return inOrder(orders.flatMap((order) => deliveriesOf(order, parts)))
}

function deliveriesOf(order: OrderRow, { deliveries, values }: OrderParts): readonly SaleEvent[] {
  const rows = deliveries.get(order.id) ?? []
  const whole = values.get(order.id) ?? 0
  const events: SaleEvent[] = []
  let [value, reached] = [0, 0]
  if (whole > 0)
    for (const row of rows) {
      value += row.value
      const after = Math.min(order.amount_minor, Math.round((value / whole) * order.amount_minor))
      events.push({ id: `${order.id}|${row.delivered_on}`, on: row.delivered_on, minor: after - reached })
      reached = after
    }
  const open = order.amount_minor - reached
  if (order.delivered_on !== null && open > 0)
    events.push({ id: order.id, on: order.delivered_on, minor: open })
  return events
}

function inOrder<T extends { readonly on: string }>(events: readonly T[]): readonly T[] {
  return [...events].sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0))
}
