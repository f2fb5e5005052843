import type { DocumentBody } from '../templates/document.ts'
import type { ProposalTotals } from './totals.ts'
import type { LineAdjustment, LineKind, LineRole } from './types.ts'

/** What an offer shows: neither cost nor margin has a place in it. */
export type OfferDocument = {
  readonly number: string
  readonly version: number
  readonly title: string
  readonly language: 'en' | 'th' | 'ru'
  readonly currency: string
  readonly issuedOn: string
  readonly validUntil: string
  /** Chips and conditions as they were written; values below. */
  readonly body: DocumentBody
  /** Texts of the values by key, as they were on the day. */
  readonly values: Readonly<Record<string, { readonly text: string; readonly amount: number | null }>>
  readonly seller: Party
  readonly buyer: Party
  readonly lines: readonly OfferLine[]
  readonly totals: ProposalTotals
  /** null: it is not made with a Word file; absent: it was sent before that was kept. */
  readonly word?: OfferWord | null
}

/** The Word file of the user's company an offer is made with, and what its tags stand for, as they were on the day. */
export type OfferWord = {
  readonly templateId: string
  readonly name: string
  readonly fileId: string
  readonly wordKeys: Readonly<Record<string, string>>
}

export type Party = {
  readonly name: string
  readonly person: string
  readonly address: string
  readonly phone: string
  readonly email: string
  readonly taxId: string
}

export type OfferLine = {
  readonly kind: LineKind
  readonly role: LineRole
  readonly name: string
  readonly description: string
  readonly quantityMilli: number
  readonly unit: string
  readonly unitPriceMinor: number
  readonly priceBaseMilli: number
  readonly discountPpm: number
  readonly adjustments: readonly LineAdjustment[]
  readonly vatPpm: number
}
