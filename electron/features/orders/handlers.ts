import type { Handlers } from '../../../shared/contract/define.ts'
import type { orders } from '../../../shared/contract/orders.ts'
import type { Ctx } from '../../core/context.ts'
import { getRecord, listRecords, trashRecord } from '../../db/records.ts'
import { saveAct, trashAct } from './acts.ts'
import { deliverOrder, stepOrder, undeliverOrder } from './deliver.ts'
import { orderDetail } from './detail.ts'
import { failureReport } from './failures.ts'
import { largestFor } from './largest.ts'
import { listOrders } from './list.ts'
import { reckonOrder, saveOrder } from './save.ts'
import { orderTable } from './store.ts'

export const ordersHandlers: Handlers<typeof orders, 'query' | 'command', Ctx> = {
  'orders.list': (ctx, filter) => listOrders(ctx, filter),
  'orders.ofClient': (ctx, { clientId }) =>
    listRecords(ctx.db, orderTable, 'client_id = ? ORDER BY ordered_on DESC LIMIT 500', [clientId]),
  'orders.get': (ctx, { id }) => orderDetail(ctx, getRecord(ctx.db, orderTable, id)),
  'orders.save': (ctx, input) => saveOrder(ctx, input),
  'orders.step': (ctx, { id, by }) => stepOrder(ctx, id, by),
  'orders.deliver': (ctx, input) => deliverOrder(ctx, input),
  'orders.undeliver': (ctx, { id, deliveredOn, number }) => undeliverOrder(ctx, id, deliveredOn, number),
  'orders.saveAct': (ctx, { id, orderId, fields, creditNoteId }) =>
    saveAct(ctx, id, orderId, fields, creditNoteId),
  'orders.trashAct': (ctx, { id }) => {
    trashAct(ctx, id)
    return null
  },
  'orders.trash': (ctx, { id }) => {
    reckonOrder(ctx, trashRecord(ctx.db, orderTable, id))
    return null
  },
  'orders.failures': (ctx, period) => failureReport(ctx, period),
  'orders.largest': (ctx, { clientId }) => largestFor(ctx, clientId),
}
