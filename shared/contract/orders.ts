import { z } from 'zod'
import type { Order } from '../domain/orders/types.ts'
import { command, query, returns } from './define.ts'
import { currency, id, localDate, minor, text } from './fields.ts'

export const orderFields = z.object({
  clientId: id,
  dealId: id.nullable(),
  number: text(100),
  orderedOn: localDate,
  promisedOn: localDate.nullable(),
  deliveredOn: localDate.nullable(),
  currency,
  amountMinor: minor,
  costMinor: minor.nullable(),
})

export const orders = {
  'orders.ofClient': query(z.object({ clientId: id }), returns<readonly Order[]>(), ['orders']),
  'orders.save': command(z.object({ id: id.nullable(), fields: orderFields.partial() }), returns<Order>(), [
    'orders',
    'commission',
  ]),
  'orders.trash': command(z.object({ id }), returns<null>(), ['orders', 'commission']),
} as const

export type OrdersErrors = { 'orders.incomplete': Record<string, never> }
