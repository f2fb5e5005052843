import type { Invoice, Order, Payment } from '../../../shared/domain/orders/types.ts'
import { defineTable, plain } from '../../db/table.ts'

export const orderTable = defineTable<Order>({
  name: 'sales_order',
  fields: {
    clientId: plain,
    dealId: plain,
    number: plain,
    orderedOn: plain,
    promisedOn: plain,
    deliveredOn: plain,
    currency: plain,
    amountMinor: plain,
    costMinor: plain,
  },
  title: (o) => o.number,
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
  },
  title: (i) => i.number,
})

export const paymentTable = defineTable<Payment>({
  name: 'payment',
  fields: {
    clientId: plain,
    invoiceId: plain,
    paidOn: plain,
    currency: plain,
    amountMinor: plain,
    note: plain,
  },
  title: (p) => p.paidOn,
})
