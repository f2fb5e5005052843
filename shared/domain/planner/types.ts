import type { BookRecord } from '../../base/record.ts'
import type { Recurrence } from './recurrence/rule.ts'

export const visitKinds = [
  'visit',
  'call',
  'video',
  'informal',
  'event',
  'presentation',
  'training',
  'tender',
  'own',
] as const
export type VisitKind = (typeof visitKinds)[number]

export const visitStates = ['planned', 'done', 'moved', 'cancelled'] as const
export type VisitState = (typeof visitStates)[number]

/** A contact planned or made, in any form (K-30, K-35). */
export type Visit = BookRecord & {
  /** null: own work. */
  readonly clientId: string | null
  readonly personIds: readonly string[]
  readonly kind: VisitKind
  readonly title: string
  /** Local wall time YYYY-MM-DDTHH:MM in the zone below. */
  readonly startsAt: string
  readonly endsAt: string
  readonly zone: string
  readonly place: string
  readonly state: VisitState
  readonly outcome: string
  /** 1 unhappy … 5 delighted (K-34); null: not asked. */
  readonly satisfaction: number | null
  readonly nextStep: string
  readonly nextStepOn: string | null
  readonly isOffPlan: boolean
  readonly notes: string
  /** The series it belongs to; null: it stands alone. */
  readonly seriesId: string | null
  /** Where the series' rule put it, wall time; stays when it is moved. null: it stands alone. */
  readonly seriesAt: string | null
}

/** Contacts that recur: what is new in each, and the rule they follow. Its contacts are records of their own. */
export type VisitSeries = BookRecord &
  Pick<
    Visit,
    'clientId' | 'personIds' | 'kind' | 'title' | 'startsAt' | 'endsAt' | 'zone' | 'place' | 'notes'
  > & {
    readonly rule: Recurrence
    /** Day up to which its contacts are in the book. */
    readonly plannedUntil: string
  }
