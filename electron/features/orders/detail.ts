import type { OrderDetail } from '../../../shared/contract/orders.ts'
import { actedMilli, deliveredMilli, lineNet } from '../../../shared/domain/orders/fulfilment.ts'
import type { Delivery, Order, OrderAct, OrderLine } from '../../../shared/domain/orders/types.ts'
import type { Ctx } from '../../core/context.ts'
import type { Db } from '../../db/db.ts'
import { findRecord, listRecords } from '../../db/records.ts'
import { clientTable } from '../clients/store.ts'
import { commissionEntryTable } from '../commission/store.ts'
import { dealTable } from '../deals/store.ts'
import { looseCreditsOf } from '../receivables/act-credits.ts'
import { settledInvoices } from '../receivables/settled.ts'
import { delaysOf } from './delays.ts'
import { deliveryTable, orderActTable, orderLineTable } from './store.ts'

/** The parts of an order: lines by place, deliveries and acts the newest first. */
export type OrderParts = {
  readonly lines: readonly OrderLine[]
  readonly deliveries: readonly Delivery[]
  readonly acts: readonly OrderAct[]
}

export function orderParts(db: Db, orderId: string): OrderParts {
  return {
    lines: listRecords(db, orderLineTable, 'order_id = ? ORDER BY position', [orderId]),
    deliveries: listRecords(db, deliveryTable, 'order_id = ? ORDER BY delivered_on DESC, id DESC', [orderId]),
    acts: listRecords(db, orderActTable, 'order_id = ? ORDER BY happened_on DESC, id DESC', [orderId]),
  }
}

/** An order with its lines, deliveries, acts, invoices, and what its delays cost. */
export function orderDetail(ctx: Ctx, order: Order): OrderDetail {
  const { db, today } = ctx
  const { lines, deliveries, acts } = orderParts(db, order.id)
  const invoices = settledInvoices(db, 'order_id = ? ORDER BY issued_on, number', [order.id], today)
  const entries =
    order.dealId === null ? [] : listRecords(db, commissionEntryTable, 'deal_id = ?', [order.dealId])
  return {
    order,
    clientName: findRecord(db, clientTable, order.clientId)?.name ?? '',
    dealTitle: order.dealId === null ? null : (findRecord(db, dealTable, order.dealId)?.title ?? null),
    lines: lines.map((line) => ({
      ...line,
      netMinor: lineNet(line),
      deliveredMilli: deliveredMilli(line.id, deliveries),
      returnedMilli: actedMilli(line.id, acts, ['return']),
    })),
    deliveries,
    acts,
    looseCredits: looseCreditsOf(db, order.id),
    invoices,
    delays: delaysOf([order], invoices, entries, today),
  }
}
