import type { BookRecord } from '../../base/record.ts'
import type { Step } from '../plans/steps.ts'

export const commissionStates = ['expected', 'earned', 'due', 'received'] as const
export type CommissionState = (typeof commissionStates)[number]

/**
 * What a line of the ledger is for. sale: earned by a sale; held: its holdback; clawback: taken back;
 * correction: a change of something in a closed month or already paid; the others belong to a plan's period.
 */
export const lineKinds = [
  'sale',
  'held',
  'clawback',
  'correction',
  'true-up',
  'multiplier',
  'bonus',
  'limit',
  'draw',
  'salary',
] as const
export type LineKind = (typeof lineKinds)[number]

/** One commission: reckoned from a sale or a period, imported from a statement, or typed (K-70…K-74). */
export type CommissionEntry = BookRecord & {
  readonly companyId: string | null
  readonly clientId: string | null
  readonly dealId: string | null
  readonly orderId: string | null
  readonly invoiceId: string | null
  readonly paymentId: string | null
  readonly planId: string | null
  readonly versionId: string | null
  readonly source: 'reckoned' | 'imported' | 'typed'
  readonly kind: LineKind
  /** The sale ('plan|sale') or period ('plan|2026-11') whose lines are reckoned together; '' for others. */
  readonly lineGroup: string
  /** Names the line within its group, the same each time it is reckoned. */
  readonly lineKey: string
  readonly state: CommissionState
  /** YYYY-MM-DD of the step the state names. */
  readonly earnedOn: string | null
  readonly dueOn: string | null
  readonly receivedOn: string | null
  readonly currency: string
  /** What the rate applied to; null where only the sum is known. */
  readonly baseMinor: number | null
  readonly ratePpm: number | null
  /** Sales that count for the period's target; 0 where none do. */
  readonly volumeMinor: number
  readonly amountMinor: number
  readonly note: string
  /** Why this amount: steps as data, worded by the renderer. */
  readonly steps: readonly Step[]
  readonly externalRef: string
}

/** A month that is settled with a company (null: with all): its entries stay as they are. */
export type ClosedMonth = BookRecord & {
  readonly month: string
  readonly companyId: string | null
  readonly note: string
}
