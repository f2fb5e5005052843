import type { BookRecord } from '../../base/record.ts'

/** A principal: a firm the KAM sells for and that pays the commission. */
export type Company = BookRecord & {
  readonly name: string
  readonly currency: string
  readonly notes: string
}

export const dealStages = ['lead', 'qualified', 'offer', 'negotiation', 'won', 'lost'] as const
export type DealStage = (typeof dealStages)[number]

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
  /** Chance of winning in millionths. */
  readonly chancePpm: number
  readonly expectedOn: string | null
  readonly closedOn: string | null
  readonly lostReason: string
  readonly source: string
  readonly notes: string
}
