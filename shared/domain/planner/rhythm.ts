import { addDays, daysBetween } from '../../base/local-date.ts'

/** What is agreed with oneself about a client, and what happened. All days YYYY-MM-DD. */
export type RhythmFacts = {
  /** Days between contacts at best and at most; null: no rhythm (K-35). */
  readonly idealDays: number | null
  readonly longestDays: number | null
  readonly snoozedUntil: string | null
  /** The last real contact of any form; null: never met. */
  readonly lastContactOn: string | null
  /** The next one planned. */
  readonly nextContactOn: string | null
}

/** none: no rhythm is agreed; snoozed: no advice for a while; the others are the four states of contact. */
export type RhythmState = 'none' | 'snoozed' | 'never' | 'onTrack' | 'followUp' | 'overdue'

export type RhythmStatus = {
  readonly state: RhythmState
  /** Days since the last contact; null: never met. */
  readonly sinceDays: number | null
  /** The day on which the ideal interval ends; null: no rhythm, or never met. */
  readonly dueOn: string | null
}

/**
 * How a client stands to its rhythm on a day. Advice, never a quota: any real contact resets it, whatever its form,
 * and a date that is planned within the longest interval satisfies it (K-35).
 */
export function rhythmOf(facts: RhythmFacts, today: string): RhythmStatus {
  const { idealDays, lastContactOn, snoozedUntil } = facts
  const sinceDays = lastContactOn === null ? null : Math.max(0, daysBetween(lastContactOn, today))
  const dueOn = idealDays === null || lastContactOn === null ? null : addDays(lastContactOn, idealDays)
  if (idealDays === null) return { state: 'none', sinceDays, dueOn }
  if (snoozedUntil !== null && snoozedUntil > today) return { state: 'snoozed', sinceDays, dueOn }
  return { state: contactState(facts, idealDays, sinceDays, today), sinceDays, dueOn }
}

function contactState(
  { longestDays, lastContactOn, nextContactOn }: RhythmFacts,
  idealDays: number,
  sinceDays: number | null,
  today: string,
): RhythmState {
  if (sinceDays === null || lastContactOn === null) return nextContactOn === null ? 'never' : 'onTrack'
  const longest = longestDays ?? idealDays * 2
  const isPlannedInTime = nextContactOn !== null && daysBetween(lastContactOn, nextContactOn) <= longest
  if (isPlannedInTime || (nextContactOn !== null && nextContactOn <= addDays(today, idealDays)))
    return 'onTrack'
  if (sinceDays > longest) return 'overdue'
  return sinceDays > idealDays ? 'followUp' : 'onTrack'
}
