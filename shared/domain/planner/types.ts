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
  /** Where it is, for the times of travel; null: the client's own place. */
  readonly placeId: string | null
  /** Minutes of travel to it and from it as the user gave them; null: from the table of travel. */
  readonly travelBefore: number | null
  readonly travelAfter: number | null
  /** When it was to begin before it was moved for the first time; null: it never was. */
  readonly plannedAt: string | null
  /** Time kept for calls: what is called within it does not conflict with it. */
  readonly isCallBlock: boolean
  /** What of the pool it was planned from (PoolItem.key); '': nothing. */
  readonly poolKey: string
  /** When the next step was taken or dropped; null: it waits. */
  readonly nextStepDoneOn: string | null
}

/** Hours of a weekday in minutes after midnight. */
export type OpeningHours = {
  /** 1 Monday … 7 Sunday (ISO 8601). */
  readonly weekday: number
  readonly from: number
  readonly to: number
}

/** What planning knows of a client beside its rhythm (ideal and longest days stand at the client). */
export type ClientPlan = BookRecord & {
  readonly clientId: string
  /** No advice until this day; null: not silenced. */
  readonly snoozedUntil: string | null
  /** When it receives; empty: whenever the user works. */
  readonly opening: readonly OpeningHours[]
  /** Minutes a visit usually takes; null: an hour. */
  readonly visitMinutes: number | null
  /** Where it lies; null: the place that bears the name of its city, if there is one. */
  readonly placeId: string | null
}

export type TemplateItem = {
  /** 1 Monday … 7 Sunday (ISO 8601). */
  readonly weekday: number
  /** Minutes after midnight. */
  readonly start: number
  readonly minutes: number
  readonly kind: VisitKind
  readonly title: string
  readonly clientId: string | null
  readonly isCallBlock: boolean
}

/** A week the user likes to begin with. */
export type WeekTemplate = BookRecord & {
  readonly name: string
  readonly items: readonly TemplateItem[]
}

/** An entry of the pool the user put away for a while. */
export type PoolPause = BookRecord & {
  /** PoolItem.key */
  readonly key: string
  /** Away until this day; null: for good. */
  readonly until: string | null
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
