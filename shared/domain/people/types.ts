import type { BookRecord } from '../../base/record.ts'

/** Stages of a relation (K-23). */
export const relationStages = ['none', 'contact', 'known', 'loyal', 'close'] as const
export type RelationStage = (typeof relationStages)[number]

/** What part somebody has in a decision to buy. */
export const buyingRoles = [
  'none',
  'decider',
  'approver',
  'influencer',
  'expert',
  'buyer',
  'user',
  'gatekeeper',
] as const
export type BuyingRole = (typeof buyingRoles)[number]

/** Say in decisions: 1 hardly any … 5 decides. */
export const powers = [1, 2, 3, 4, 5] as const
/** Attitude to us in five steps: -2 against us … 2 fights for us. */
export const supports = [-2, -1, 0, 1, 2] as const

/** How a competitor stands with somebody, in the same five steps as we do; null: not judged. */
export type RivalAttitude = { readonly name: string; readonly support: number | null }

/** Somebody who matters at one or several clients (K-22). */
export type Person = BookRecord & {
  readonly name: string
  readonly phone: string
  readonly email: string
  /** YYYY-MM-DD, or --MM-DD where the year is not known; null: not known. */
  readonly birthday: string | null
  readonly howToDeal: string
  /** What moves them: ambitions, worries, what they are measured by. */
  readonly motives: string
  /** From public to personal: family, hobbies, education, where they worked. */
  readonly personalFacts: string
  readonly rivals: readonly RivalAttitude[]
  readonly notes: string
  readonly tags: readonly string[]
  readonly externalRef: string
}

/** What changes of a person's place at a client as the relation goes on. */
export type Judgement = {
  /** Say in decisions, 1 little … 5 decides; null: not judged. */
  readonly power: number | null
  /** -2 hostile … 2 champion; null: not judged. */
  readonly support: number | null
  readonly stage: RelationStage
}

/** A person's place at a client; its judgement is the newest of its attitudes. */
export type Job = BookRecord &
  Judgement & {
    readonly personId: string
    readonly clientId: string
    readonly title: string
    readonly department: string
    readonly role: BuyingRole
    readonly isMain: boolean
    /** The stage the KAM wants to reach (K-23); null: no aim. */
    readonly wantedStage: RelationStage | null
    readonly startedOn: string | null
    readonly endedOn: string | null
  }

/** How somebody stood on a day ('hostile in March'). */
export type Attitude = BookRecord &
  Judgement & {
    readonly jobId: string
    readonly onDay: string
    readonly note: string
  }
