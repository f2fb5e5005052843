import type { TravelIndex, TravelRules } from '../../travel/day-travel.ts'
import type { PoolReason } from '../pool.ts'
import type { OpeningHours, Visit, VisitKind } from '../types.ts'

/** Someone who could be visited: the most pressing entry of the pool for a client, with what the client is worth. */
export type Candidate = {
  readonly poolKey: string
  readonly clientId: string
  readonly clientName: string
  readonly personId: string | null
  readonly title: string
  readonly kind: VisitKind
  readonly minutes: number
  readonly placeId: string | null
  readonly opening: readonly OpeningHours[]
  readonly reason: PoolReason | { readonly kind: 'dueSoon'; readonly inDays: number }
  /** How much it presses, as in the pool: 100 and more is late. */
  readonly urgency: number
  readonly isKey: boolean
  /** Share of the last twelve months' sales, in millionths. */
  readonly salesPpm: number
}

/** What is planned or done already and stays where it is. Times in the user's zone. */
export type FixedVisit = Pick<Visit, 'startsAt' | 'endsAt' | 'travelBefore' | 'travelAfter'> & {
  readonly placeId: string | null
  /** false: a call or own work, which can be done anywhere. */
  readonly isOnSite: boolean
}

export type SuggestQuestion = {
  readonly candidates: readonly Candidate[]
  readonly fixed: readonly FixedVisit[]
  /** The days that may be filled, YYYY-MM-DD. */
  readonly days: readonly string[]
  /** Nothing before this wall time. */
  readonly notBefore: string
  /** Minutes after midnight: leaving the base and being back. */
  readonly dayStart: number
  readonly dayEnd: number
  /** The most visits on site of a day, the fixed ones counted. */
  readonly mostPerDay: number
  readonly travel: TravelIndex
  readonly rules: TravelRules
}

/** A visit that is suggested, not planned. */
export type Ghost = Omit<Candidate, 'opening' | 'urgency' | 'minutes'> & {
  readonly startsAt: string
  readonly endsAt: string
  /** Minutes of the way to it, parking and waiting included. */
  readonly wayMinutes: number
}

export type Suggestion = {
  readonly ghosts: readonly Ghost[]
  /** Candidates for whom there was no time, the most valuable first. */
  readonly left: readonly Pick<Candidate, 'clientId' | 'clientName'>[]
}
