import type { ProposalTotals } from './totals.ts'

/** What an offer shows: neither cost nor margin has a place in it. */
export type OfferDocument = {
  readonly number: string
  readonly title: string
  readonly language: 'en' | 'th' | 'ru'
  readonly currency: string
  readonly issuedOn: string
  readonly validUntil: string
  readonly introduction: string
  readonly terms: string
  readonly discountPpm: number
  readonly seller: Party
  readonly buyer: Party & { readonly contact: string }
  readonly lines: readonly OfferLine[]
  readonly totals: ProposalTotals
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
  readonly name: string
  readonly quantityMilli: number
  readonly unit: string
  readonly unitPriceMinor: number
  readonly discountPpm: number
  readonly vatPpm: number
  readonly isOptional: boolean
}
