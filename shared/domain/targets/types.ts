import type { BookRecord } from '../../base/record.ts'

/** volume: sales won; commission: earned; the others count clients: with a sale, with their first sale, visited. */
export const targetMeasures = ['volume', 'commission', 'active-clients', 'new-clients', 'contacts'] as const
export type TargetMeasure = (typeof targetMeasures)[number]

/** A goal for a month or quarter (K-60). */
export type Target = BookRecord & {
  /** '2026-11' or '2026-Q4' */
  readonly period: string
  readonly measure: TargetMeasure
  /** null: all companies together. */
  readonly companyId: string | null
  readonly currency: string
  /** Minor units of the currency, or a count. */
  readonly value: number
  readonly note: string
}
