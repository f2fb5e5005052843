import type { BookRecord } from '../../base/record.ts'

export const tenderStages = ['watching', 'preparing', 'submitted', 'won', 'lost', 'dropped'] as const
export type TenderStage = (typeof tenderStages)[number]

/** Where money moves, by what dates and terms, and who decides (K-44). */
export type Tender = BookRecord & {
  readonly clientId: string
  readonly dealId: string | null
  readonly number: string
  readonly title: string
  readonly stage: TenderStage
  /** Where it was announced. */
  readonly place: string
  readonly currency: string
  /** The highest price or the budget; null: not known. */
  readonly budgetMinor: number | null
  /** Security to be paid in with the bid; null: none. */
  readonly securityMinor: number | null
  readonly announcedOn: string | null
  readonly questionsUntil: string | null
  readonly submitBy: string | null
  readonly opensOn: string | null
  readonly decidesOn: string | null
  /** Ids of the people who decide. */
  readonly deciderIds: readonly string[]
  /** Who decides, in words: a committee, a ministry. */
  readonly deciders: string
  readonly criteria: string
  readonly notes: string
}
