import { groupBy } from '../../base/group-by.ts'
import { addDays, datePart, minutesBetween, minutesOfDay } from '../../base/local-date.ts'
import type { Leg } from '../travel/day-travel.ts'
import type { OpeningHours, Visit, VisitKind } from './types.ts'

/** Kinds one has to be at in person; others only where a place is named. */
const onSiteKinds: readonly VisitKind[] = ['visit', 'informal', 'event', 'presentation', 'training']

/** Whether a contact needs a way there: it takes place, in person, somewhere. */
export function isOnSite(visit: Pick<Visit, 'kind' | 'state' | 'placeId'>): boolean {
  if (visit.state === 'cancelled' || visit.state === 'moved') return false
  return onSiteKinds.includes(visit.kind) || (visit.placeId !== null && !isRemote(visit.kind))
}

function isRemote(kind: VisitKind): boolean {
  return kind === 'call' || kind === 'video'
}

type Timed = Pick<Visit, 'id' | 'startsAt' | 'endsAt' | 'kind' | 'state' | 'isCallBlock'>

/** Contacts that share time with another (touching ends do not count); calls within a block for calls do not. */
export function conflictsOf<T extends Timed>(visits: readonly T[], visit: Timed): readonly T[] {
  if (!takesPlace(visit)) return []
  return visits.filter(
    (other) =>
      other.id !== visit.id &&
      takesPlace(other) &&
      other.startsAt < visit.endsAt &&
      visit.startsAt < other.endsAt &&
      !isCallInBlock(visit, other) &&
      !isCallInBlock(other, visit),
  )
}

function takesPlace({ state }: Pick<Visit, 'state'>): boolean {
  return state === 'planned' || state === 'done'
}

function isCallInBlock(a: Timed, b: Timed): boolean {
  return isRemote(a.kind) && b.isCallBlock
}

/** Whether a contact lies within the hours in which a client receives; no hours: always. */
export function isWithinOpening(
  opening: readonly OpeningHours[],
  startsAt: string,
  endsAt: string,
  weekdayOf: (day: string) => number,
): boolean {
  if (opening.length === 0) return true
  const weekday = weekdayOf(datePart(startsAt))
  const from = minutesOfDay(startsAt)
  const to = from + minutesBetween(startsAt, endsAt)
  return opening.some((hours) => hours.weekday === weekday && hours.from <= from && to <= hours.to)
}

/** light: there is room; full: little is left; over: more than the day has. */
export type DayLoad = {
  readonly day: string
  readonly plannedMinutes: number
  readonly dayMinutes: number
  readonly state: 'light' | 'full' | 'over'
}

const fullShare = 0.85

/**
 * Planned hours of each day against the working day, ways included; what overlaps counts once, calls in a block for
 * calls not again. A gentle measure: nothing is forbidden by it.
 */
export function dayLoads(
  from: string,
  days: number,
  visits: readonly Timed[],
  legs: readonly Leg[],
  dayMinutes: number,
): DayLoad[] {
  const spans = [
    ...visits.filter(takesPlace).map(({ startsAt, endsAt }) => [startsAt, endsAt] as const),
    ...legs.map((leg) => [leg.leaveAt, leg.toId === null ? leg.arriveAt : endOfWay(leg)] as const),
  ]
  const byDay = groupBy(spans, ([start]) => datePart(start))
  return Array.from({ length: days }, (_, i) => {
    const day = addDays(from, i)
    const plannedMinutes = unionMinutes(byDay.get(day) ?? [])
    const share = plannedMinutes / Math.max(1, dayMinutes)
    return {
      day,
      plannedMinutes,
      dayMinutes,
      state: share > 1 ? 'over' : share > fullShare ? 'full' : 'light',
    }
  })
}

function endOfWay(leg: Leg): string {
  const minutes = minutesOfDay(leg.arriveAt) + leg.slackMinutes
  return minutes >= 1_440 ? `${datePart(leg.arriveAt)}T23:59` : leg.arriveAt.slice(0, 11) + clock(minutes)
}

function clock(minutes: number): string {
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`
}

/** Minutes that are covered by at least one span. */
function unionMinutes(spans: readonly (readonly [string, string])[]): number {
  let total = 0
  let reached = ''
  for (const [start, end] of [...spans].sort((a, b) => (a[0] < b[0] ? -1 : 1))) {
    const from = start > reached ? start : reached
    if (end > from) total += minutesBetween(from, end)
    if (end > reached) reached = end
  }
  return total
}
