import { addMinutes, minutesBetween } from '../../base/local-date.ts'
import { instantOf } from '../../base/zoned-time.ts'
import type { Visit } from '../planner/types.ts'
import type { Leg } from '../travel/day-travel.ts'

/** A contact before which it is time to read. */
export type BriefDue = {
  readonly visitId: string
  /** Wall time in the user's zone. */
  readonly startsAt: string
  /** When to leave at the latest; null: no way leads there. */
  readonly leaveAt: string | null
}

type Planned = Pick<Visit, 'id' | 'clientId' | 'startsAt' | 'state'>

export type ReadingTime = {
  /** Minutes before leaving (before the beginning, where no way leads there) from which on it is offered; 0: never. */
  readonly prepareMinutes: number
  readonly nowMs: number
  /** IANA zone of the times. */
  readonly zone: string
}

/**
 * The contacts whose brief wants reading now, the next one first (K-32): planned ones with a client, from the time to
 * prepare until they begin. Times in the user's zone; legs: the ways there.
 */
export function briefsDue(
  visits: readonly Planned[],
  legs: readonly Pick<Leg, 'toId' | 'leaveAt'>[],
  { prepareMinutes, nowMs, zone }: ReadingTime,
): readonly BriefDue[] {
  if (prepareMinutes === 0) return []
  const leaveAtOf = new Map(legs.map(({ toId, leaveAt }) => [toId, leaveAt]))
  return visits
    .filter(({ state, clientId }) => state === 'planned' && clientId !== null)
    .map(({ id, startsAt }) => {
      const leaveAt = leaveAtOf.get(id) ?? startsAt
      return { visitId: id, startsAt, leaveAt: minutesBetween(leaveAt, startsAt) > 0 ? leaveAt : null }
    })
    .filter(({ startsAt, leaveAt }) => {
      const from = instantOf(addMinutes(leaveAt ?? startsAt, -prepareMinutes), zone)
      return from <= nowMs && nowMs < instantOf(startsAt, zone)
    })
    .sort((a, b) => (a.startsAt < b.startsAt ? -1 : a.startsAt > b.startsAt ? 1 : 0))
}
