import type { BookRecord } from '../../base/record.ts'

export const proposalStates = ['draft', 'sent', 'presented', 'accepted', 'declined', 'expired'] as const
export type ProposalState = (typeof proposalStates)[number]

/** A commercial offer (K-40). */
export type Proposal = BookRecord & {
  readonly number: string
  readonly clientId: string
  readonly personId: string | null
  readonly title: string
  readonly language: 'en' | 'th' | 'ru'
  readonly currency: string
  readonly state: ProposalState
  readonly issuedOn: string
  readonly validUntil: string
  readonly decidedOn: string | null
  readonly reason: string
  readonly introduction: string
  readonly terms: string
  readonly discountPpm: number
  /** VAT rounded per line instead of per rate group. */
  readonly isVatPerLine: boolean
  /** What was sent, never changed afterwards; null while a draft. */
  readonly frozen: unknown
}

export type ProposalLine = BookRecord & {
  readonly proposalId: string
  readonly position: number
  readonly productId: string | null
  readonly name: string
  /** Thousandths of the unit. */
  readonly quantityMilli: number
  readonly unit: string
  readonly unitPriceMinor: number
  /** Internal; never in any output. */
  readonly unitCostMinor: number | null
  readonly discountPpm: number
  readonly vatPpm: number
  readonly isOptional: boolean
}
