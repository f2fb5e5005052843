import type { NewRecord } from '../../../shared/base/record.ts'
import { Fault } from '../../../shared/contract/errors.ts'
import { type OrderLineInput, orderFields } from '../../../shared/contract/orders.ts'
import { orderSums, wholeOn } from '../../../shared/domain/orders/fulfilment.ts'
import type { Order } from '../../../shared/domain/orders/types.ts'
import { areSummable } from '../../../shared/domain/pricing/check-sale.ts'
import type { Ctx } from '../../core/context.ts'
import { findRecord, getRecord, insertRecord, removeRow, updateRecord } from '../../db/records.ts'
import { clientTable } from '../clients/store.ts'
import { reckonDealById, reckonOrderById } from '../commission/reckon.ts'
import { readSettings } from '../settings/store.ts'
import { orderParts } from './detail.ts'
import { blankOrder, orderLineTable, orderTable } from './store.ts'

export type OrderSave = {
  readonly id: string | null
  readonly fields: Partial<NewRecord<Order>>
  readonly lines?: readonly OrderLineInput[] | undefined
}

/** Saves an order; its lines, where given, make its amount. */
export function saveOrder(ctx: Ctx, { id, fields, lines }: OrderSave): Order {
  const before = id === null ? null : getRecord(ctx.db, orderTable, id)
  const blank = blankOrder(fields.clientId ?? '', readSettings(ctx.db).currency, ctx.today)
  if (lines !== undefined && !areSummable(lines)) throw new Fault('orders.sumTooLarge', {})
  const sums = lines === undefined || lines.length === 0 ? {} : orderSums(lines)
  const whole = orderFields.safeParse(withStage({ ...blank, ...before, ...fields, ...sums }, fields, before))
  if (!whole.success || findRecord(ctx.db, clientTable, whole.data.clientId) === undefined)
    throw new Fault('orders.incomplete', {})
  assertDays(ctx, whole.data)
  const saved =
    before === null
      ? insertRecord(ctx.db, orderTable, ctx.newId(), whole.data)
      : updateRecord(ctx.db, orderTable, before.id, whole.data)
  if (lines !== undefined) replaceLines(ctx, saved.id, lines)
  const settled = lines === undefined ? saved : refreshDelivery(ctx, saved.id)
  reckonOrder(ctx, settled, before)
  return settled
}

/** A day of delivery that is typed delivers the order; taking it out brings it back on its way. */
function withStage(
  order: NewRecord<Order>,
  fields: Partial<NewRecord<Order>>,
  before: Order | null,
): NewRecord<Order> {
  if (fields.stage !== undefined || fields.deliveredOn === undefined) return order
  if (fields.deliveredOn !== null) return { ...order, stage: 'delivered' }
  return before?.stage === 'delivered' ? { ...order, stage: 'confirmed' } : order
}

function assertDays(ctx: Ctx, { orderedOn, promisedOn, deliveredOn }: NewRecord<Order>): void {
  if (promisedOn !== null && promisedOn < orderedOn) throw new Fault('orders.promisedBeforeOrdered', {})
  if (deliveredOn !== null && deliveredOn < orderedOn) throw new Fault('orders.deliveredBeforeOrdered', {})
  if (deliveredOn !== null && deliveredOn > ctx.today) throw new Fault('orders.deliveredInFuture', {})
}

/** Lines with an id stay the lines they are; one that has arrived in part cannot go. */
function replaceLines(ctx: Ctx, orderId: string, lines: readonly OrderLineInput[]): void {
  const { lines: present, deliveries, acts } = orderParts(ctx.db, orderId)
  const kept = new Set(lines.map((line) => line.id))
  for (const gone of present.filter((line) => !kept.has(line.id))) {
    const isUsed = [...deliveries, ...acts].some((row) => row.orderLineId === gone.id)
    if (isUsed) throw new Fault('orders.lineDelivered', { name: gone.name })
    removeRow(ctx.db, orderLineTable, gone.id)
  }
  const known = new Set(present.map((line) => line.id))
  lines.forEach(({ id, ...line }, position) => {
    if (id !== null && known.has(id)) updateRecord(ctx.db, orderLineTable, id, { ...line, position })
    else insertRecord(ctx.db, orderLineTable, ctx.newId(), { ...line, orderId, position })
  })
}

/** Sets the stage and the day of delivery by what has arrived; an order without lines keeps what was typed. */
export function refreshDelivery(ctx: Ctx, orderId: string): Order {
  const order = getRecord(ctx.db, orderTable, orderId)
  const { lines, deliveries, acts } = orderParts(ctx.db, orderId)
  if (lines.length === 0 || order.stage === 'cancelled') return order
  // Entered as delivered whole without its deliveries, from an import say: that stands until one is entered.
  if (deliveries.length === 0 && order.deliveredOn !== null) return order
  const deliveredOn = wholeOn(lines, deliveries, acts)
  const stage = deliveredOn !== null ? 'delivered' : order.stage === 'delivered' ? 'confirmed' : order.stage
  return updateRecord(ctx.db, orderTable, orderId, { deliveredOn, stage })
}

/** The commission of every deal the order belongs to, now and before; of the order itself where it has or had none. */
export function reckonOrder(ctx: Ctx, order: Order, before: Order | null = null): void {
  const dealIds = [order.dealId, before?.dealId ?? null].filter((id) => id !== null)
  for (const dealId of new Set(dealIds)) reckonDealById(ctx, dealId)
  if (order.dealId === null || before?.dealId === null) reckonOrderById(ctx, order.id)
}
