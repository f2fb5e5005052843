import type { NewRecord } from '../../../shared/base/record.ts'
import type {
  Delivery,
  Invoice,
  Order,
  OrderAct,
  OrderLine,
  Payment,
} from '../../../shared/domain/orders/types.ts'
import { defineTable, plain } from '../../db/table.ts'

export const orderTable = defineTable<Order>({
  name: 'sales_order',
  fields: {
    clientId: plain,
    dealId: plain,
    contractId: plain,
    number: plain,
    stage: plain,
    orderedOn: plain,
    promisedOn: plain,
    deliveredOn: plain,
    currency: plain,
    amountMinor: plain,
    costMinor: plain,
    notes: plain,
  },
  title: (o) => o.number,
  search: (o) => ({
    kind: 'order',
    clientId: o.clientId,
    title: o.number,
    detail: o.orderedOn,
    text: o.notes,
  }),
})

export const orderLineTable = defineTable<OrderLine>({
  name: 'order_line',
  fields: {
    orderId: plain,
    position: plain,
    productId: plain,
    name: plain,
    quantityMilli: plain,
    unit: plain,
    unitPriceMinor: plain,
    unitCostMinor: plain,
    discountPpm: plain,
    promisedOn: plain,
  },
  title: (l) => l.name,
})

export const deliveryTable = defineTable<Delivery>({
  name: 'delivery',
  fields: { orderId: plain, orderLineId: plain, deliveredOn: plain, number: plain, quantityMilli: plain },
  title: (d) => [d.number, d.deliveredOn].join(' ').trim(),
})

export const orderActTable = defineTable<OrderAct>({
  name: 'order_act',
  fields: {
    orderId: plain,
    clientId: plain,
    orderLineId: plain,
    productId: plain,
    kind: plain,
    number: plain,
    happenedOn: plain,
    quantityMilli: plain,
    amountMinor: plain,
    cause: plain,
    note: plain,
    remedy: plain,
    settledOn: plain,
  },
  title: (a) => [a.number, a.happenedOn].join(' ').trim(),
})

export const invoiceTable = defineTable<Invoice>({
  name: 'invoice',
  fields: {
    clientId: plain,
    orderId: plain,
    dealId: plain,
    number: plain,
    issuedOn: plain,
    dueOn: plain,
    currency: plain,
    amountMinor: plain,
    vatMinor: plain,
    dispute: plain,
  },
  title: (i) => i.number,
  search: (i) => ({
    kind: 'invoice',
    clientId: i.clientId,
    title: i.number,
    detail: i.dueOn,
    text: i.dispute,
  }),
})

export const paymentTable = defineTable<Payment>({
  name: 'payment',
  fields: {
    clientId: plain,
    invoiceId: plain,
    paidOn: plain,
    currency: plain,
    amountMinor: plain,
    receivedCurrency: plain,
    receivedMinor: plain,
    rate: plain,
    note: plain,
  },
  title: (p) => p.paidOn,
})

/** An order of which only client, day and currency are known. */
export function blankOrder(clientId: string, currency: string, orderedOn: string): NewRecord<Order> {
  return {
    clientId,
    dealId: null,
    contractId: null,
    number: '',
    stage: 'placed',
    orderedOn,
    promisedOn: null,
    deliveredOn: null,
    currency,
    amountMinor: 0,
    costMinor: null,
    notes: '',
  }
}
