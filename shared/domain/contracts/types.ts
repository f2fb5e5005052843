import type { BookRecord } from '../../base/record.ts'

export const contractStages = ['draft', 'agreed', 'signed', 'ended'] as const
export type ContractStage = (typeof contractStages)[number]

/** none: it ends; automatic: it goes on unless somebody gives notice; talk: it goes on if both agree. */
export const renewalKinds = ['none', 'automatic', 'talk'] as const
export type RenewalKind = (typeof renewalKinds)[number]

/** A contract with a client (K-43). */
export type Contract = BookRecord & {
  readonly clientId: string
  readonly dealId: string | null
  readonly companyId: string | null
  readonly number: string
  readonly title: string
  readonly stage: ContractStage
  /** Counts from 1; earlier ones are kept. */
  readonly version: number
  readonly signedOn: string | null
  readonly startsOn: string | null
  readonly endsOn: string | null
  readonly renewal: RenewalKind
  readonly renewalMonths: number | null
  /** Days before the end by which notice must be given. */
  readonly noticeDays: number | null
  readonly currency: string
  /** null: a frame without a sum. */
  readonly amountMinor: number | null
  readonly paymentDays: number | null
  readonly terms: string
  /** Ids of documents kept in the book. */
  readonly documentIds: readonly string[]
  /** Where the signed paper lies. */
  readonly paperPlace: string
}

/** A contract as it was before a new version was begun; never changed. */
export type ContractVersion = BookRecord & {
  readonly contractId: string
  readonly version: number
  /** The day on which the next version took its place. */
  readonly replacedOn: string
  readonly note: string
  readonly frozen: unknown
}

export const obligationSides = ['ours', 'theirs'] as const
export type ObligationSide = (typeof obligationSides)[number]
export const obligationKinds = ['delivery', 'payment', 'stage', 'service', 'report', 'other'] as const
export type ObligationKind = (typeof obligationKinds)[number]

/** What one side owes the other under a contract, with its day (K-43). */
export type Obligation = BookRecord & {
  readonly contractId: string
  readonly clientId: string
  readonly side: ObligationSide
  readonly kind: ObligationKind
  readonly text: string
  readonly dueOn: string | null
  readonly doneOn: string | null
  /** Days before the due day on which it is to be brought to mind. */
  readonly remindDays: number
  readonly amountMinor: number | null
}
