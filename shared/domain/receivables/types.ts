import type { BookRecord } from '../../base/record.ts'

/** Takes something off an invoice: a return, a shortage, a bonus. With the whole amount it undoes the invoice. */
export type CreditNote = BookRecord & {
  readonly clientId: string
  readonly invoiceId: string
  /** The act it settles. */
  readonly orderActId: string | null
  /** The booked bonus it settles, and how much of it, without tax. */
  readonly clientBonusId: string | null
  readonly bonusMinor: number | null
  readonly number: string
  readonly issuedOn: string
  readonly currency: string
  /** What it takes off; above zero. */
  readonly amountMinor: number
  readonly reason: string
}

export const collectionKinds = ['call', 'email', 'letter', 'meeting', 'promise', 'other'] as const
export type CollectionKind = (typeof collectionKinds)[number]

/** Letters about money owed, from kind to last. */
export const letterTones = ['friendly', 'firm', 'final'] as const
export type LetterTone = (typeof letterTones)[number]

/** What was done to get money back (K-51). */
export type CollectionNote = BookRecord & {
  readonly clientId: string
  /** null: about all that is owed. */
  readonly invoiceId: string | null
  readonly kind: CollectionKind
  readonly happenedOn: string
  readonly note: string
  /** The letter's tone, where it was one. */
  readonly tone: LetterTone | null
  /** When the client promised to pay, and how much. */
  readonly promisedOn: string | null
  readonly promisedMinor: number | null
  readonly currency: string
}
