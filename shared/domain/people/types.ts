import type { BookRecord } from '../../base/record.ts'

/** Stages of a relation (K-23). */
export const relationStages = ['none', 'contact', 'known', 'loyal', 'close'] as const
export type RelationStage = (typeof relationStages)[number]

/** Somebody who matters at one or several clients (K-22). */
export type Person = BookRecord & {
  readonly name: string
  readonly phone: string
  readonly email: string
  /** YYYY-MM-DD, or --MM-DD where the year is not known; null: not known. */
  readonly birthday: string | null
  readonly howToDeal: string
  readonly notes: string
  readonly tags: readonly string[]
  readonly externalRef: string
}

/** A person's place at a client. */
export type Job = BookRecord & {
  readonly personId: string
  readonly clientId: string
  readonly title: string
  readonly department: string
  readonly isMain: boolean
  /** Say in decisions, 1 little … 5 decides; null: not judged. */
  readonly power: number | null
  /** -2 hostile … 2 champion; null: not judged. */
  readonly support: number | null
  readonly stage: RelationStage
  readonly startedOn: string | null
  readonly endedOn: string | null
}
