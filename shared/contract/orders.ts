import { z } from 'zod'
import type { DelayCost } from '../domain/orders/delay.ts'
import type { FailureReport } from '../domain/orders/failures.ts'
import type { LargestOrder } from '../domain/orders/largest-order.ts'
import {
  actCauses,
  type Delivery,
  type Order,
  type OrderAct,
  type OrderLine,
  orderActKinds,
  orderStages,
} from '../domain/orders/types.ts'
import type { SettledInvoice } from '../domain/receivables/settle.ts'
import type { CreditNote } from '../domain/receivables/types.ts'
import { command, query, returns } from './define.ts'
import { currency, id, localDate, longText, minor, ppm, text, windowFields } from './fields.ts'
import { languages } from './settings.ts'

const quantity = z.number().int().min(0).max(1_000_000_000_000)

export const orderFields = z.object({
  clientId: id,
  dealId: id.nullable(),
  contractId: id.nullable(),
  number: z.string().trim().max(100),
  stage: z.enum(orderStages),
  orderedOn: localDate,
  promisedOn: localDate.nullable(),
  deliveredOn: localDate.nullable(),
  currency,
  amountMinor: minor,
  costMinor: minor.nullable(),
  notes: longText,
})

export const orderLineFields = z.object({
  /** The line there is; null: a new one. */
  id: id.nullable().default(null),
  productId: id.nullable(),
  name: z.string().trim().min(1).max(500),
  quantityMilli: quantity,
  unit: text(40),
  unitPriceMinor: minor,
  unitCostMinor: minor.nullable(),
  discountPpm: ppm.min(0).max(1_000_000),
  promisedOn: localDate.nullable(),
})
export type OrderLineInput = z.output<typeof orderLineFields>

export const orderActFields = z.object({
  orderLineId: id.nullable(),
  kind: z.enum(orderActKinds),
  number: z.string().trim().max(100),
  happenedOn: localDate,
  quantityMilli: quantity,
  amountMinor: minor.min(0),
  cause: z.enum(actCauses),
  note: text(5000),
  remedy: text(5000),
  settledOn: localDate.nullable(),
})

export type OrderRow = Omit<Order, 'notes'> & {
  readonly clientName: string
  /** How much of the ordered amount has arrived, millionths; null: no lines to reckon by. */
  readonly deliveredPpm: number | null
  readonly hasActs: boolean
}

export type OrderLineRow = OrderLine & {
  readonly netMinor: number
  readonly deliveredMilli: number
  readonly returnedMilli: number
}

export type OrderDetail = {
  readonly order: Order
  readonly clientName: string
  readonly dealTitle: string | null
  readonly lines: readonly OrderLineRow[]
  /** The newest first. */
  readonly deliveries: readonly Delivery[]
  readonly acts: readonly OrderAct[]
  /** Credit notes of its invoices that say of no act they settle. */
  readonly looseCredits: readonly CreditNote[]
  readonly invoices: readonly SettledInvoice[]
  readonly delays: readonly DelayCost[]
}

/** What the list of orders can be sorted by; state: by days of delay. */
export const orderSorts = ['number', 'client', 'ordered', 'promised', 'state', 'amount'] as const

export const orderScopes = ['open', 'late', 'delivered', 'all'] as const
export type OrderScope = (typeof orderScopes)[number]

const touched = ['orders', 'deals', 'receivables', 'commission', 'clients'] as const

export const orders = {
  /** A window on the list; sort null: the newest first, open ones by their promised day. total and late are the whole list's. */
  'orders.list': query(
    z.object({
      scope: z.enum(orderScopes).default('open'),
      clientId: id.nullable().default(null),
      /** Part of a number or of a client's name. */
      text: text(200).default(''),
      sort: z
        .object({ column: z.enum(orderSorts), descending: z.boolean() })
        .nullable()
        .default(null),
      language: z.enum(languages).default('en'),
      ...windowFields(300),
    }),
    returns<{ readonly rows: readonly OrderRow[]; readonly total: number; readonly late: number }>(),
    ['orders', 'clients'],
  ),
  'orders.ofClient': query(z.object({ clientId: id }), returns<readonly Order[]>(), ['orders']),
  'orders.get': query(z.object({ id }), returns<OrderDetail>(), [
    'orders',
    'receivables',
    'clients',
    'deals',
    'commission',
  ]),
  /** Lines, where given, replace the lines there are and make the amount. */
  'orders.save': command(
    z.object({
      id: id.nullable(),
      fields: orderFields.partial(),
      lines: z.array(orderLineFields).max(2000).optional(),
    }),
    returns<Order>(),
    touched,
  ),
  /** One stage forward or back. Forward to delivered takes in what is missing today; back takes back the last delivery. */
  'orders.step': command(
    z.object({ id, by: z.union([z.literal(1), z.literal(-1)]) }),
    returns<Order>(),
    touched,
  ),
  'orders.deliver': command(
    z.object({
      id,
      deliveredOn: localDate,
      number: z.string().trim().max(100),
      lines: z.array(z.object({ orderLineId: id, quantityMilli: quantity })).max(2000),
    }),
    returns<Order>(),
    touched,
  ),
  'orders.undeliver': command(
    z.object({ id, deliveredOn: localDate, number: text(100) }),
    returns<Order>(),
    touched,
  ),
  'orders.saveAct': command(
    /** creditNoteId: the credit note that has settled it already, where there is one. */
    z.object({
      id: id.nullable(),
      orderId: id,
      fields: orderActFields.partial(),
      creditNoteId: id.nullable().default(null),
    }),
    returns<OrderAct>(),
    touched,
  ),
  'orders.trashAct': command(z.object({ id }), returns<null>(), touched),
  'orders.trash': command(z.object({ id }), returns<null>(), touched),
  /** Returns, shortages, regradings and late deliveries of a period by client, product and cause (job 2.11). */
  'orders.failures': query(z.object({ from: localDate, to: localDate }), returns<FailureReport>(), [
    'orders',
    'clients',
    'products',
  ]),
  /** The largest order that makes sense for a client now (K-42). */
  'orders.largest': query(z.object({ clientId: id }), returns<LargestOrder>(), [
    'orders',
    'receivables',
    'clients',
    'products',
    'proposals',
  ]),
} as const

export type OrdersErrors = {
  'orders.incomplete': Record<string, never>
  'orders.sumTooLarge': Record<string, never>
  'orders.promisedBeforeOrdered': Record<string, never>
  'orders.deliveredBeforeOrdered': Record<string, never>
  'orders.deliveredInFuture': Record<string, never>
  'orders.deliveredTooMuch': { readonly name: string; readonly openMilli: number }
  'orders.nothingDelivered': Record<string, never>
  'orders.lineDelivered': { readonly name: string }
  'orders.returnedTooMuch': { readonly name: string; readonly deliveredMilli: number }
  'orders.actBeforeOrdered': Record<string, never>
  'orders.actOverAmount': Record<string, never>
  'orders.noStepForward': Record<string, never>
  'orders.noStepBack': Record<string, never>
}
