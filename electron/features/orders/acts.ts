import type { NewRecord } from '../../../shared/base/record.ts'
import { Fault } from '../../../shared/contract/errors.ts'
import { actedMilli, deliveredMilli, openMilli } from '../../../shared/domain/orders/fulfilment.ts'
import type { Order, OrderAct } from '../../../shared/domain/orders/types.ts'
import type { Ctx } from '../../core/context.ts'
import { getRecord, insertRecord, trashRecord, updateRecord } from '../../db/records.ts'
import { bindCredit } from '../receivables/act-credits.ts'
import { lineOf } from './deliver.ts'
import { type OrderParts, orderParts } from './detail.ts'
import { reckonOrder, refreshDelivery } from './save.ts'
import { orderActTable, orderTable } from './store.ts'

type ActFields = Partial<Omit<NewRecord<OrderAct>, 'orderId' | 'clientId' | 'productId'>>

/** Records what was given back, missing or of another sort (job 2.14), and reckons the order and its commission again. */
export function saveAct(
  ctx: Ctx,
  id: string | null,
  orderId: string,
  fields: ActFields,
  creditNoteId: string | null,
): OrderAct {
  const order = getRecord(ctx.db, orderTable, orderId)
  const before = id === null ? blankAct(ctx, order) : getRecord(ctx.db, orderActTable, id)
  const act = { ...before, ...fields }
  const parts = orderParts(ctx.db, orderId)
  const others = { ...parts, acts: parts.acts.filter((other) => other.id !== id) }
  assertAct(order, act, others)
  const productId = act.orderLineId === null ? null : lineOf(parts, act.orderLineId).productId
  const saved =
    id === null
      ? insertRecord(ctx.db, orderActTable, ctx.newId(), { ...blankAct(ctx, order), ...fields, productId })
      : updateRecord(ctx.db, orderActTable, id, { ...fields, productId })
  if (creditNoteId !== null) bindCredit(ctx.db, orderId, creditNoteId, saved.id)
  reckonOrder(ctx, refreshDelivery(ctx, orderId))
  return saved
}

export function trashAct(ctx: Ctx, id: string): void {
  const { orderId } = trashRecord(ctx.db, orderActTable, id)
  reckonOrder(ctx, refreshDelivery(ctx, orderId))
}

function blankAct(ctx: Ctx, order: Order): NewRecord<OrderAct> {
  return {
    orderId: order.id,
    clientId: order.clientId,
    orderLineId: null,
    productId: null,
    kind: 'return',
    number: '',
    happenedOn: ctx.today,
    quantityMilli: 0,
    amountMinor: 0,
    cause: 'other',
    note: '',
    remedy: '',
    settledOn: null,
  }
}

/** No more can be given back than arrived, nor be missing than is to come; all acts together stay within the order. */
function assertAct(order: Order, act: NewRecord<OrderAct>, parts: OrderParts): void {
  if (act.happenedOn < order.orderedOn) throw new Fault('orders.actBeforeOrdered', {})
  const before = parts.acts.reduce((sum, other) => sum + other.amountMinor, 0)
  if (before + act.amountMinor > Math.max(0, order.amountMinor)) throw new Fault('orders.actOverAmount', {})
  if (act.orderLineId === null) return
  const line = lineOf(parts, act.orderLineId)
  if (act.kind === 'return') {
    // An order entered as delivered whole has no deliveries line by line.
    const isWhole = parts.deliveries.length === 0 && order.deliveredOn !== null
    const arrived = isWhole ? line.quantityMilli : deliveredMilli(line.id, parts.deliveries)
    const left = arrived - actedMilli(line.id, parts.acts, ['return'])
    if (act.quantityMilli > left)
      throw new Fault('orders.returnedTooMuch', { name: line.name, deliveredMilli: left })
  }
  if (act.kind === 'shortage' && parts.deliveries.length > 0) {
    const left = openMilli(line, parts.deliveries, parts.acts)
    if (act.quantityMilli > left)
      throw new Fault('orders.deliveredTooMuch', { name: line.name, openMilli: left })
  }
}
