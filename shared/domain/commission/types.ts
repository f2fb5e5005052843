import type { BookRecord } from '../../base/record.ts'

export const commissionBases = ['amount', 'margin'] as const
export type CommissionBasis = (typeof commissionBases)[number]

export const earnedAtEvents = ['signing', 'delivery', 'invoice', 'payment'] as const
export type EarnedAt = (typeof earnedAtEvents)[number]

/** What a principal pays for: a percentage of the amount or of the margin (K-71). */
export type CommissionRule = BookRecord & {
  /** null: every company without a rule of its own. */
  readonly companyId: string | null
  readonly name: string
  readonly basis: CommissionBasis
  readonly ratePpm: number
  readonly earnedAt: EarnedAt
  /** Days from being earned to being due for payout. */
  readonly payoutDays: number
  readonly validFrom: string
  readonly validTo: string | null
}

export const commissionStates = ['expected', 'earned', 'due', 'received'] as const
export type CommissionState = (typeof commissionStates)[number]

/** One commission: reckoned from a deal, imported from a statement, or typed (K-70…K-74). */
export type CommissionEntry = BookRecord & {
  readonly companyId: string | null
  readonly clientId: string | null
  readonly dealId: string | null
  readonly invoiceId: string | null
  readonly paymentId: string | null
  readonly ruleId: string | null
  readonly source: 'reckoned' | 'imported' | 'typed'
  readonly state: CommissionState
  /** YYYY-MM-DD of the step the state names. */
  readonly earnedOn: string | null
  readonly dueOn: string | null
  readonly receivedOn: string | null
  readonly currency: string
  /** What the rate applied to; null where only the sum is known. */
  readonly baseMinor: number | null
  readonly ratePpm: number | null
  readonly amountMinor: number
  readonly note: string
  /** Why this amount: steps as data, worded by the renderer. */
  readonly steps: readonly unknown[]
  readonly externalRef: string
}
