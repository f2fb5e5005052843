import type { BookRecord } from '../../base/record.ts'

/** Taken from the client, passed on for entry (K-50), confirmed by the supplier, delivered whole. */
export const orderStages = ['taken', 'placed', 'confirmed', 'delivered', 'cancelled'] as const
export type OrderStage = (typeof orderStages)[number]

export type Order = BookRecord & {
  readonly clientId: string
  readonly dealId: string | null
  readonly contractId: string | null
  readonly number: string
  readonly stage: OrderStage
  readonly orderedOn: string
  readonly promisedOn: string | null
  /** The day on which the last part arrived; null: something is still to come. */
  readonly deliveredOn: string | null
  readonly currency: string
  readonly amountMinor: number
  readonly costMinor: number | null
  readonly notes: string
}

export type OrderLine = BookRecord & {
  readonly orderId: string
  readonly position: number
  readonly productId: string | null
  readonly name: string
  /** Thousandths of the unit. */
  readonly quantityMilli: number
  readonly unit: string
  readonly unitPriceMinor: number
  readonly unitCostMinor: number | null
  readonly discountPpm: number
  /** Where a line is promised for another day than the order. */
  readonly promisedOn: string | null
}

/** A part of an order that arrived. Rows of one day and number are one delivery. */
export type Delivery = BookRecord & {
  readonly orderId: string
  readonly orderLineId: string
  readonly deliveredOn: string
  /** Of the delivery note. */
  readonly number: string
  readonly quantityMilli: number
}

/** Goods given back, missing, or of another sort than ordered (K-27): each is recorded in an act (job 2.14). */
export const orderActKinds = ['return', 'shortage', 'regrading'] as const
export type OrderActKind = (typeof orderActKinds)[number]

export const actCauses = [
  'defect',
  'damage',
  'wrong-item',
  'late',
  'not-sold',
  'mistake',
  'lost',
  'other',
] as const
export type ActCause = (typeof actCauses)[number]

export type OrderAct = BookRecord & {
  readonly orderId: string
  readonly clientId: string
  readonly orderLineId: string | null
  readonly productId: string | null
  readonly kind: OrderActKind
  readonly number: string
  readonly happenedOn: string
  readonly quantityMilli: number
  /** What it takes off the order, in the order's currency; not negative. */
  readonly amountMinor: number
  readonly cause: ActCause
  /** What happened and what was agreed. */
  readonly note: string
  /** What is done so that it does not happen again (job 2.11). */
  readonly remedy: string
  /** null: not settled with the client yet. */
  readonly settledOn: string | null
}

export type Invoice = BookRecord & {
  readonly clientId: string
  readonly orderId: string | null
  readonly dealId: string | null
  readonly number: string
  readonly issuedOn: string
  readonly dueOn: string
  readonly currency: string
  /** What the client owes by it, value-added tax included. */
  readonly amountMinor: number
  /** The tax within the amount. */
  readonly vatMinor: number
  /** The client disputes it: not chased until that is settled. Empty: it does not. */
  readonly dispute: string
}

export type Payment = BookRecord & {
  readonly clientId: string
  readonly invoiceId: string
  readonly paidOn: string
  /** The invoice's currency. */
  readonly currency: string
  readonly amountMinor: number
  /** What came where it came in another currency; null: it came in the invoice's. */
  readonly receivedCurrency: string | null
  readonly receivedMinor: number | null
  /** Decimal: 1 received = rate of the invoice's currency. */
  readonly rate: string | null
  readonly note: string
}
