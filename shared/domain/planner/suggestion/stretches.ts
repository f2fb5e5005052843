import { datePart, minutesOfDay } from '../../../base/local-date.ts'
import type { FixedVisit, SuggestQuestion } from './types.ts'

/** Visits begin on quarter hours; the search reckons in them. */
export const step = 15

/** One end of a stretch. way: minutes the user gave for the way there; null: by the table; 'none': no way is needed. */
export type End = {
  readonly placeId: string | null
  readonly way: number | null | 'none'
  /** Whether one has to park and wait there. */
  readonly isVisit: boolean
}

/** Free time of a day between what is fixed. Minutes after midnight. */
export type Stretch = {
  readonly day: string
  readonly opens: number
  /** When one has to be at its end. */
  readonly closes: number
  /** When the last visit in it is over at the latest. */
  readonly lastEnd: number
  readonly from: End
  readonly to: End
}

/**
 * The free stretches of the days. What is fixed bounds them, so that it can't be moved; a call bounds them too, but may
 * be made wherever one is, and nobody knows where that will be.
 */
export function freeStretches(question: SuggestQuestion): readonly Stretch[] {
  return question.days.flatMap((day) => stretchesOfDay(question, day))
}

function stretchesOfDay(question: SuggestQuestion, day: string): readonly Stretch[] {
  const { travel, notBefore } = question
  const base: End = { placeId: travel.baseId, way: null, isVisit: false }
  const now = datePart(notBefore) === day ? minutesOfDay(notBefore) : notBefore > day ? 1_440 : 0
  const stretches: Stretch[] = []
  const { dayEnd } = question
  let free = Math.max(question.dayStart, now)
  let reached = 0
  let from = base
  for (const visit of fixedOn(question.fixed, day)) {
    const starts = datePart(visit.startsAt) < day ? 0 : minutesOfDay(visit.startsAt)
    const ends = datePart(visit.endsAt) > day ? 1_440 : minutesOfDay(visit.endsAt)
    if (starts > free) {
      const lastEnd = Math.min(starts, dayEnd)
      stretches.push({ day, opens: free, closes: starts, lastEnd, from, to: arriving(visit) })
    }
    free = Math.max(free, ends)
    // Of two at once one is where the later one ends.
    if (ends >= reached) from = leaving(visit)
    reached = Math.max(reached, ends)
  }
  if (dayEnd > free) stretches.push({ day, opens: free, closes: dayEnd, lastEnd: dayEnd, from, to: base })
  return stretches
}

function fixedOn(fixed: readonly FixedVisit[], day: string): readonly FixedVisit[] {
  return fixed
    .filter(({ startsAt, endsAt }) => datePart(startsAt) <= day && endsAt > `${day}T00:00`)
    .sort((a, b) => (a.startsAt < b.startsAt ? -1 : a.startsAt > b.startsAt ? 1 : 0))
}

function arriving(visit: FixedVisit): End {
  return visit.isOnSite
    ? { placeId: visit.placeId, way: visit.travelBefore, isVisit: true }
    : { placeId: null, way: 'none', isVisit: false }
}

function leaving(visit: FixedVisit): End {
  return visit.isOnSite
    ? { placeId: visit.placeId, way: visit.travelAfter, isVisit: true }
    : { placeId: null, way: null, isVisit: false }
}
