/** silent: within the rules; near: almost at their edge; beyond: the head of department must agree (K-41). */
export const limitLevels = ['silent', 'near', 'beyond'] as const
export type LimitLevel = (typeof limitLevels)[number]

/** What a reason is about: discount and limit, or margin and least margin, in millionths; lines without a cost. */
export type LimitReason = {
  readonly level: Exclude<LimitLevel, 'silent'>
  /** Place of the line it is about; null: the whole. */
  readonly line: number | null
} & (
  | { readonly code: 'discount'; readonly params: { readonly ppm: number; readonly limitPpm: number } }
  | { readonly code: 'margin'; readonly params: { readonly ppm: number; readonly limitPpm: number } }
  | { readonly code: 'costUnknown'; readonly params: { readonly count: number } }
)

/** What the rules for prices say of a proposal; internal, never in any output. */
export type LimitReport = {
  readonly level: LimitLevel
  readonly reasons: readonly LimitReason[]
  /** Below the client's prices as a whole, in millionths. */
  readonly discountPpm: number
  /** Whether it may be sent without approval: freely, after a second word, or not at all. */
  readonly sending: 'free' | 'confirm' | 'refuse'
}

export const withinLimits: LimitReport = { level: 'silent', reasons: [], discountPpm: 0, sending: 'free' }

/** How far the approval of exactly this version is; none: never asked; voided: given for another version. */
export const approvalStates = ['none', 'asked', 'granted', 'refused', 'voided'] as const
export type ApprovalState = (typeof approvalStates)[number]
