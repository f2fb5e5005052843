import type { BookRecord } from '../../base/record.ts'

/** A principal: a firm the KAM sells for and that pays the commission. */
export type Company = BookRecord & {
  readonly name: string
  readonly currency: string
  readonly notes: string
}

/** In the order a deal goes through them; 'lost' may follow any of those that are open. */
export const dealStages = ['lead', 'qualified', 'offer', 'negotiation', 'won', 'lost'] as const
export type DealStage = (typeof dealStages)[number]

/** Why a deal was lost, so that losses can be counted; the reason in words stands beside it. */
export const lostCauses = [
  'price',
  'rival',
  'product',
  'terms',
  'delivery',
  'budget',
  'timing',
  'relation',
  'no-need',
  'other',
] as const
export type LostCause = (typeof lostCauses)[number]

export type Deal = BookRecord & {
  readonly clientId: string
  readonly companyId: string | null
  readonly personId: string | null
  readonly proposalId: string | null
  readonly title: string
  readonly stage: DealStage
  readonly currency: string
  readonly amountMinor: number
  /** Cost of goods; null: not known, margin can't be reckoned. */
  readonly costMinor: number | null
  /** Agency fee within the amount (K-71, K-72); null: none. */
  readonly agencyFeeMinor: number | null
  /** Chance of winning in millionths. */
  readonly chancePpm: number
  readonly expectedOn: string | null
  readonly closedOn: string | null
  /** null unless lost. */
  readonly lostCause: LostCause | null
  readonly lostReason: string
  /** Who won it instead. */
  readonly lostTo: string
  readonly source: string
  /** Everybody at the client who has a say, besides the main person. */
  readonly personIds: readonly string[]
  readonly rivals: readonly string[]
  readonly notes: string
}

/** What a deal is about: a product or a service, its quantity and price. */
export type DealLine = BookRecord & {
  readonly dealId: string
  readonly position: number
  readonly productId: string | null
  readonly name: string
  /** Thousandths of the unit. */
  readonly quantityMilli: number
  readonly unit: string
  readonly unitPriceMinor: number
  readonly unitCostMinor: number | null
  /** Off the price, in millionths. */
  readonly discountPpm: number
}

/** A step a deal made, with its day: how long deals stay at a stage is learnt from these. */
export type DealStageChange = BookRecord & {
  readonly dealId: string
  /** null: the deal began here. */
  readonly fromStage: DealStage | null
  readonly stage: DealStage
  /** YYYY-MM-DD */
  readonly changedOn: string
  /** Amount and chance as they were then. */
  readonly amountMinor: number
  readonly chancePpm: number
}
