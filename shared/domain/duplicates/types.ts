import type { BookRecord } from '../../base/record.ts'

export const mergedKinds = ['client', 'person'] as const
export type MergedKind = (typeof mergedKinds)[number]

/** Why two records may be the same. */
export const matchReasons = [
  'taxId',
  'email',
  'phone',
  'website',
  'sameName',
  'similarName',
  'sameClient',
  'sameCity',
  'birthday',
] as const
export type MatchReason = (typeof matchReasons)[number]

/** Two records that the user said are not the same. */
export type DistinctPair = BookRecord & {
  readonly kind: MergedKind
  readonly oneId: string
  readonly otherId: string
}

export type Match = {
  readonly reason: MatchReason
  /** What both have, as the first writes it. */
  readonly value: string
}

/** Two records that may be one; score in hundredths, 100 the surest. */
export type DuplicatePair = {
  readonly oneId: string
  readonly otherId: string
  readonly score: number
  readonly matches: readonly Match[]
}
