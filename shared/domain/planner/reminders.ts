import { addMinutes, minutesBetween } from '../../base/local-date.ts'
import { instantOf } from '../../base/zoned-time.ts'
import type { Leg } from '../travel/day-travel.ts'
import type { Visit } from './types.ts'

/** prepare: read the brief; leave: go now, so as to be there in time; start: it begins, and no way leads there. */
export type ReminderKind = 'prepare' | 'leave' | 'start'

export type Reminder = {
  /** The same as long as the contact begins at the same time: it is said once, whatever the clock does. */
  readonly key: string
  readonly kind: ReminderKind
  readonly visitId: string
  /** Milliseconds since 1970 between which it is of use. */
  readonly fromMs: number
  readonly untilMs: number
  /** leave: when to leave; otherwise when it begins: HH:MM on the user's clocks. */
  readonly time: string
}

/** Minutes before leaving at which each is said; 0: not at all. */
export type LeadTimes = { readonly prepareMinutes: number; readonly leaveMinutes: number }

type Planned = Pick<Visit, 'id' | 'clientId' | 'startsAt' | 'state'>

/**
 * What is to be said of planned contacts, and when. Times in the user's zone; legs: the ways there. A contact without a
 * way is reckoned from its beginning; for own work there is nothing to prepare.
 */
export function remindersOf(
  visits: readonly Planned[],
  legs: readonly Leg[],
  { prepareMinutes, leaveMinutes }: LeadTimes,
  zone: string,
): readonly Reminder[] {
  const wayTo = new Map(legs.map((leg) => [leg.toId, leg]))
  return visits
    .filter(({ state }) => state === 'planned')
    .flatMap((visit) => {
      const { id, startsAt } = visit
      const leg = wayTo.get(id)
      const goAt = leg?.leaveAt ?? startsAt
      const one = (kind: ReminderKind, minutes: number, until: string): readonly Reminder[] =>
        minutes === 0
          ? []
          : [
              {
                key: `${id} ${kind === 'prepare' ? kind : 'go'} ${startsAt}`,
                kind,
                visitId: id,
                fromMs: instantOf(addMinutes(goAt, -minutes), zone),
                untilMs: instantOf(until, zone),
                time: (kind === 'prepare' ? startsAt : goAt).slice(11),
              },
            ]
      const isSoon = minutesBetween(goAt, startsAt) > 0
      return [
        ...one('prepare', visit.clientId === null ? 0 : prepareMinutes, addMinutes(goAt, -leaveMinutes)),
        ...one(isSoon ? 'leave' : 'start', leaveMinutes, startsAt),
      ]
    })
}

/** What is to be said now and was not. */
export function dueAt<T extends Reminder>(
  reminders: readonly T[],
  shown: ReadonlySet<string>,
  nowMs: number,
): readonly T[] {
  return reminders.filter(({ key, fromMs, untilMs }) => fromMs <= nowMs && nowMs < untilMs && !shown.has(key))
}

/** For so long something missed is worth telling. */
const tellingMs = 24 * 3_600_000

/** What nobody was told in time: the program did not run, or the machine slept. Preparing is not missed once one went. */
export function missedAt<T extends Reminder>(
  reminders: readonly T[],
  shown: ReadonlySet<string>,
  nowMs: number,
): readonly T[] {
  return reminders.filter(
    ({ key, kind, untilMs }) =>
      kind !== 'prepare' && untilMs <= nowMs && nowMs - untilMs < tellingMs && !shown.has(key),
  )
}
