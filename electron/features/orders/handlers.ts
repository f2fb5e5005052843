import type { Handlers } from '../../../shared/contract/define.ts'
import { Fault } from '../../../shared/contract/errors.ts'
import { orderFields, type orders } from '../../../shared/contract/orders.ts'
import type { Ctx } from '../../core/context.ts'
import { getRecord, insertRecord, listRecords, trashRecord, updateRecord } from '../../db/records.ts'
import { reckonDealById } from '../commission/reckon.ts'
import { orderTable } from './store.ts'

const blank = { dealId: null, number: '', promisedOn: null, deliveredOn: null, costMinor: null }

export const ordersHandlers: Handlers<typeof orders, 'query' | 'command', Ctx> = {
  'orders.ofClient': (ctx, { clientId }) =>
    listRecords(ctx.db, orderTable, 'client_id = ? ORDER BY ordered_on DESC LIMIT 500', [clientId]),
  'orders.save': (ctx, { id, fields }) => {
    const whole = orderFields.safeParse({
      ...(id === null ? blank : getRecord(ctx.db, orderTable, id)),
      ...fields,
    })
    if (!whole.success) throw new Fault('orders.incomplete', {})
    const saved =
      id === null
        ? insertRecord(ctx.db, orderTable, ctx.newId(), whole.data)
        : updateRecord(ctx.db, orderTable, id, fields)
    if (saved.dealId !== null) reckonDealById(ctx, saved.dealId)
    return saved
  },
  'orders.trash': (ctx, { id }) => {
    const order = trashRecord(ctx.db, orderTable, id)
    if (order.dealId !== null) reckonDealById(ctx, order.dealId)
    return null
  },
}
