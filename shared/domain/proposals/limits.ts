/** silent: within the rules; near: almost at their edge; beyond: the head of department must agree (K-41). */
export const limitLevels = ['silent', 'near', 'beyond'] as const
export type LimitLevel = (typeof limitLevels)[number]

/** Why a proposal is near or beyond a limit. */
export type LimitReason = {
  readonly level: Exclude<LimitLevel, 'silent'>
  /** Place of the line it is about; null: the whole. */
  readonly line: number | null
  /** Key of its sentence. */
  readonly code: string
  readonly params: Readonly<Record<string, string | number>>
}

/** What the rules for prices say of a proposal; internal, never in any output. */
export type LimitReport = { readonly level: LimitLevel; readonly reasons: readonly LimitReason[] }

export const withinLimits: LimitReport = { level: 'silent', reasons: [] }

/** How far the approval of exactly this version is; none: not asked. */
export const approvalStates = ['none', 'asked', 'granted', 'refused'] as const
export type ApprovalState = (typeof approvalStates)[number]
