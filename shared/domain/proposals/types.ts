import type { BookRecord } from '../../base/record.ts'
import type { DocumentBody } from '../templates/document.ts'
import type { OfferDocument } from './document.ts'

export const proposalStates = [
  'draft',
  'forApproval',
  'sent',
  'presented',
  'accepted',
  'declined',
  'expired',
] as const
export type ProposalState = (typeof proposalStates)[number]

/** A commercial offer (K-40). */
export type Proposal = BookRecord & {
  readonly number: string
  readonly clientId: string
  readonly personId: string | null
  readonly dealId: string | null
  readonly templateId: string | null
  /** The proposal this one was begun from. */
  readonly basedOnId: string | null
  readonly title: string
  readonly language: 'en' | 'th' | 'ru'
  readonly currency: string
  readonly state: ProposalState
  /** 1 for the first; one more each time a sent one is taken up again. */
  readonly version: number
  readonly issuedOn: string
  readonly validUntil: string
  readonly sentOn: string | null
  /** Day on which the client should be asked; null: nobody to ask. */
  readonly followUpOn: string | null
  readonly decidedOn: string | null
  readonly reason: string
  readonly body: DocumentBody
  /** Discounts and charges on the whole, in their order. */
  readonly adjustments: readonly Adjustment[]
  /** VAT rounded per line instead of per rate group. */
  readonly isVatPerLine: boolean
  /** Values the user gave where the book had none, by key. */
  readonly filled: Readonly<Record<string, string>>
}

/** A share of the sum so far in millionths, or a fixed sum in minor units; both count as positive. */
export type AdjustmentAmount =
  | { readonly type: 'share'; readonly ppm: number }
  | { readonly type: 'sum'; readonly minor: number }

/** A step from one sum to the next: a discount lowers it, a charge raises it. */
export type Adjustment = {
  readonly kind: 'discount' | 'charge'
  readonly label: string
  readonly amount: AdjustmentAmount
  /** VAT rate it belongs to, in millionths; null: shared over the rates by their amounts. */
  readonly vatPpm: number | null
}

/** A step of one line; its VAT is the line's. */
export type LineAdjustment = Omit<Adjustment, 'vatPpm'>

export const lineKinds = ['item', 'bundle', 'part'] as const
/** part: belongs to the bundle before it. */
export type LineKind = (typeof lineKinds)[number]

export const lineRoles = ['counted', 'optional', 'alternative'] as const
/** Only counted lines are in the total; an alternative stands for the counted line before it. */
export type LineRole = (typeof lineRoles)[number]

/** A price in another currency with the rate by which it was converted, and the day of that rate. */
export type PricedIn = {
  readonly currency: string
  readonly unitPriceMinor: number
  /** Decimal: 1 of that currency = rate of the proposal's. */
  readonly rate: string
  readonly ratedOn: string
}

export type ProposalLine = BookRecord & {
  readonly proposalId: string
  readonly position: number
  readonly kind: LineKind
  readonly role: LineRole
  readonly productId: string | null
  readonly name: string
  readonly description: string
  /** Thousandths of the unit; of a part: per bundle. */
  readonly quantityMilli: number
  readonly unit: string
  readonly unitPriceMinor: number
  /** The price is for so many thousandths of the unit: 1 000 for one, 100 000 for a hundred. */
  readonly priceBaseMilli: number
  /** null: priced in the proposal's currency. */
  readonly pricedIn: PricedIn | null
  /** Cost for the same quantity as the price. Internal; never in any output. */
  readonly unitCostMinor: number | null
  readonly discountPpm: number
  readonly adjustments: readonly LineAdjustment[]
  readonly vatPpm: number
}

/** What was sent, never changed afterwards. */
export type ProposalVersion = BookRecord & {
  readonly proposalId: string
  readonly version: number
  /** Of everything that matters in it; an approval is bound to this. */
  readonly hash: string
  readonly frozenOn: string
  readonly currency: string
  readonly totalMinor: number
  readonly offer: OfferDocument
}

/** A change of state that was noted: when and why. */
export type ProposalEvent = BookRecord & {
  readonly proposalId: string
  readonly state: ProposalState
  readonly happenedOn: string
  readonly version: number
  readonly reason: string
}
