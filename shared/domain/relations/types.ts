import type { BookRecord } from '../../base/record.ts'
import type { RelationStage } from '../people/types.ts'
import type { VisitKind } from '../planner/types.ts'

/** What one person is to another (K-22). From the first to the second where it has a direction. */
export const relationKinds = [
  'reportsTo',
  'influences',
  'advises',
  'blocks',
  'friends',
  'family',
  'formerColleagues',
  'conflict',
  'other',
] as const
export type RelationKind = (typeof relationKinds)[number]

const directed: readonly RelationKind[] = ['reportsTo', 'influences', 'advises', 'blocks']

/** Whether it matters who is first and who is second. */
export function isDirected(kind: RelationKind): boolean {
  return directed.includes(kind)
}

/** 1 weak … 3 strong. */
export const strengths = [1, 2, 3] as const

/** A tie between two people; a pair may have several. */
export type Relation = BookRecord & {
  readonly fromId: string
  readonly toId: string
  readonly kind: RelationKind
  readonly strength: number
  readonly note: string
  /** Days YYYY-MM-DD between which it held; null: as far as known always, still. */
  readonly sinceOn: string | null
  readonly untilOn: string | null
}

/** Where somebody stands on a client's map because the user put them there; pixels of the map. */
export type MapPlace = BookRecord & {
  readonly clientId: string
  readonly personId: string
  readonly x: number
  readonly y: number
}

export const projectStates = ['open', 'reached', 'dropped'] as const
export type ProjectState = (typeof projectStates)[number]

/** A relation as a project of its own: goals, plan, control by steps, budget (K-24). */
export type RelationProject = BookRecord & {
  readonly personId: string
  /** The client it is for; null: none in particular. */
  readonly clientId: string | null
  readonly title: string
  readonly goal: string
  readonly wantedStage: RelationStage | null
  readonly state: ProjectState
  readonly startsOn: string | null
  readonly dueOn: string | null
  readonly currency: string
  readonly budgetMinor: number | null
  readonly notes: string
}

export type RelationStep = BookRecord & {
  readonly projectId: string
  readonly title: string
  /** The form of contact the step takes. */
  readonly kind: VisitKind
  readonly dueOn: string | null
  readonly doneOn: string | null
  /** What it cost, in the project's currency. */
  readonly spentMinor: number | null
  readonly note: string
}

/** A step not yet done, as a plan of contacts needs it. */
export type OpenStep = {
  readonly id: string
  readonly title: string
  readonly kind: VisitKind
  readonly dueOn: string | null
  readonly projectId: string
  readonly projectTitle: string
  readonly personId: string
  readonly personName: string
  readonly clientId: string | null
}
