import { Fault } from '../../../shared/contract/errors.ts'
import { openMilli, orderStep } from '../../../shared/domain/orders/fulfilment.ts'
import type { Order, OrderLine } from '../../../shared/domain/orders/types.ts'
import type { Ctx } from '../../core/context.ts'
import { getRecord, insertRecord, listRecords, removeRow, updateRecord } from '../../db/records.ts'
import { type OrderParts, orderParts } from './detail.ts'
import { reckonOrder, refreshDelivery } from './save.ts'
import { deliveryTable, orderTable } from './store.ts'

export type DeliveryInput = {
  readonly id: string
  readonly deliveredOn: string
  readonly number: string
  readonly lines: readonly { readonly orderLineId: string; readonly quantityMilli: number }[]
}

/** Takes in a delivery, whole or in part. More than is still to come is refused, with what is. */
export function deliverOrder(ctx: Ctx, { id, deliveredOn, number, lines }: DeliveryInput): Order {
  const order = getRecord(ctx.db, orderTable, id)
  if (deliveredOn < order.orderedOn) throw new Fault('orders.deliveredBeforeOrdered', {})
  if (deliveredOn > ctx.today) throw new Fault('orders.deliveredInFuture', {})
  const parts = orderParts(ctx.db, id)
  const arrived = lines.filter((line) => line.quantityMilli > 0)
  if (arrived.length === 0) throw new Fault('orders.nothingDelivered', {})
  for (const { orderLineId, quantityMilli } of arrived) {
    const line = lineOf(parts, orderLineId)
    const left = openMilli(line, parts.deliveries, parts.acts)
    if (quantityMilli > left) throw new Fault('orders.deliveredTooMuch', { name: line.name, openMilli: left })
    insertRecord(ctx.db, deliveryTable, ctx.newId(), {
      orderId: id,
      orderLineId,
      deliveredOn,
      number,
      quantityMilli,
    })
  }
  const settled = refreshDelivery(ctx, id)
  reckonOrder(ctx, settled)
  return settled
}

/** The line of an order; Fault core.notFound where it is none of it. */
export function lineOf(parts: OrderParts, lineId: string): OrderLine {
  const line = parts.lines.find((l) => l.id === lineId)
  if (line === undefined) throw new Fault('core.notFound', {})
  return line
}

/** Takes a delivery back: all rows of its day and number. */
export function undeliverOrder(ctx: Ctx, id: string, deliveredOn: string, number: string): Order {
  const rows = listRecords(ctx.db, deliveryTable, 'order_id = ? AND delivered_on = ? AND number = ?', [
    id,
    deliveredOn,
    number,
  ])
  if (rows.length === 0) throw new Fault('core.notFound', {})
  for (const row of rows) removeRow(ctx.db, deliveryTable, row.id)
  // What the day of delivery was reckoned from is gone: it must not stand as if it had been typed.
  updateRecord(ctx.db, orderTable, id, { deliveredOn: null })
  const order = refreshDelivery(ctx, id)
  reckonOrder(ctx, order)
  return order
}

/** One stage forward or back. Delivering takes in all that is missing, today; going back takes back the last delivery. */
export function stepOrder(ctx: Ctx, id: string, by: 1 | -1): Order {
  const order = getRecord(ctx.db, orderTable, id)
  const parts = orderParts(ctx.db, id)
  const last = parts.deliveries[0]
  if (by === -1 && last !== undefined) return undeliverOrder(ctx, id, last.deliveredOn, last.number)
  const stage = orderStep(order.stage, by)
  if (stage === null) throw new Fault(by === 1 ? 'orders.noStepForward' : 'orders.noStepBack', {})
  if (stage === 'delivered' && parts.lines.length > 0) return deliverRest(ctx, order, parts)
  const deliveredOn = stage === 'delivered' ? ctx.today : null
  const saved = updateRecord(ctx.db, orderTable, id, { stage, deliveredOn })
  reckonOrder(ctx, saved)
  return saved
}

function deliverRest(ctx: Ctx, order: Order, parts: OrderParts): Order {
  const lines = parts.lines.map((line) => ({
    orderLineId: line.id,
    quantityMilli: openMilli(line, parts.deliveries, parts.acts),
  }))
  return deliverOrder(ctx, { id: order.id, deliveredOn: ctx.today, number: '', lines })
}
