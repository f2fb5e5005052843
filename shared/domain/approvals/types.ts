import type { BookRecord } from '../../base/record.ts'
import type { LimitReason } from '../proposals/limits.ts'

/** upTo: agreed to so much discount on the whole, not necessarily to what was asked. */
export const approvalAnswers = ['granted', 'upTo', 'refused'] as const
export type ApprovalAnswer = (typeof approvalAnswers)[number]

/** A line as the head of department gets to see it; minor units, millionths. */
export type RequestLine = {
  readonly name: string
  readonly quantityMilli: number
  readonly unit: string
  /** The client's price of one; null: the price list has none. */
  readonly basePriceMinor: number | null
  readonly unitPriceMinor: number
  readonly netMinor: number
  readonly isCounted: boolean
  /** Below the client's price with all discounts, where a rule looks at it. */
  readonly discountPpm: number | null
  readonly limitPpm: number | null
  /** Only where the user put margins in. */
  readonly marginPpm: number | null
}

/** What was asked, frozen as it was asked. */
export type ApprovalRequest = {
  readonly number: string
  readonly title: string
  readonly clientName: string
  readonly language: 'en' | 'th' | 'ru'
  readonly currency: string
  readonly validUntil: string
  readonly taxableMinor: number
  readonly totalMinor: number
  readonly discountPpm: number
  readonly lines: readonly RequestLine[]
  /** About the whole; reasons of margin only where margins are in. */
  readonly reasons: readonly LimitReason[]
  readonly margin: { readonly marginMinor: number; readonly marginPpm: number | null } | null
}

/** Someone was asked to agree to exactly one version of a proposal, and what was answered (K-41). */
export type Approval = BookRecord & {
  readonly proposalId: string
  readonly version: number
  /** The version it is bound to. */
  readonly versionHash: string
  readonly askedOn: string
  readonly toName: string
  readonly toEmail: string
  readonly reason: string
  readonly request: ApprovalRequest
  /** null: not answered yet. */
  readonly answer: ApprovalAnswer | null
  readonly upToPpm: number | null
  readonly answeredOn: string | null
  readonly answeredBy: string
  readonly note: string
}
