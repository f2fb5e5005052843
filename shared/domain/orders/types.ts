import type { BookRecord } from '../../base/record.ts'

export type Order = BookRecord & {
  readonly clientId: string
  readonly dealId: string | null
  readonly number: string
  readonly orderedOn: string
  readonly promisedOn: string | null
  readonly deliveredOn: string | null
  readonly currency: string
  readonly amountMinor: number
  readonly costMinor: number | null
}

export type Invoice = BookRecord & {
  readonly clientId: string
  readonly orderId: string | null
  readonly dealId: string | null
  readonly number: string
  readonly issuedOn: string
  readonly dueOn: string
  readonly currency: string
  readonly amountMinor: number
}

export type Payment = BookRecord & {
  readonly clientId: string
  readonly invoiceId: string
  readonly paidOn: string
  readonly currency: string
  readonly amountMinor: number
  readonly note: string
}
