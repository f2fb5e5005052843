import { groupBy } from '../../../shared/base/group-by.ts'
import { addMinutes, datePart } from '../../../shared/base/local-date.ts'
import type { VisitRow } from '../../../shared/contract/planner.ts'
import { conflictsOf } from '../../../shared/domain/planner/day-load.ts'
import type { Ghost } from '../../../shared/domain/planner/suggestion/types.ts'
import type { Leg } from '../../../shared/domain/travel/day-travel.ts'
import { ghostId } from './use-suggestion.ts'

/** What lies in the calendar: contacts, the ways to and from them as bands behind, and what is only suggested. */
export type WeekEntry =
  | {
      readonly kind: 'visit'
      readonly visit: VisitRow
      /** The way there; undefined: none is needed. */
      readonly leg: Leg | undefined
      readonly hasConflict: boolean
    }
  | { readonly kind: 'way'; readonly leg: Leg }
  | { readonly kind: 'ghost'; readonly ghost: Ghost }

/** A stretch of time in the calendar. isBehind: it lies behind the contacts and takes no width from them. */
export type WeekEvent = {
  readonly id: string
  readonly startsAt: string
  readonly endsAt: string
  readonly isBehind: boolean
}

export type WeekEntries = {
  readonly events: readonly WeekEvent[]
  readonly byId: ReadonlyMap<string, WeekEntry>
}

const shortest = 15

/** Contacts, ways and suggestions as the calendar takes them; all are found again by the event's id. */
export function weekEntries(
  visits: readonly VisitRow[],
  legs: readonly Leg[],
  ghosts: readonly Ghost[] = [],
): WeekEntries {
  const byId = new Map<string, WeekEntry>()
  const events: WeekEvent[] = []
  const legTo = new Map(legs.map((leg) => [leg.toId, leg]))
  const near = neighbours(visits)
  for (const visit of visits) {
    byId.set(visit.id, {
      kind: 'visit',
      visit,
      leg: legTo.get(visit.id),
      hasConflict: conflictsOf(near(visit), visit).length > 0,
    })
    events.push({ id: visit.id, startsAt: visit.startsAt, endsAt: visit.endsAt, isBehind: false })
  }
  const isOpen = new Set(visits.filter(({ state }) => state === 'planned').map(({ id }) => id))
  const visitOf = new Map(visits.map((visit) => [visit.id, visit]))
  for (const way of legs) {
    // What lacked on a way that lies behind is of no more use.
    const leg = way.toId === null || isOpen.has(way.toId) ? way : { ...way, shortBy: 0 }
    const span = bandOf(leg, leg.fromId === null ? undefined : visitOf.get(leg.fromId))
    if (span === null) continue
    const id = `way:${leg.fromId ?? ''}:${leg.toId ?? ''}`
    byId.set(id, { kind: 'way', leg })
    events.push({ id, startsAt: span.from, endsAt: span.to, isBehind: true })
  }
  for (const ghost of ghosts) {
    const id = ghostId(ghost)
    byId.set(id, { kind: 'ghost', ghost })
    events.push({ id, startsAt: ghost.startsAt, endsAt: ghost.endsAt, isBehind: false })
  }
  return { events, byId }
}

/** Whatever may overlap a contact: what touches one of its days. Comparing all with all is slow in a full week. */
function neighbours(visits: readonly VisitRow[]): (visit: VisitRow) => readonly VisitRow[] {
  const byDay = groupBy(visits, ({ startsAt }) => datePart(startsAt))
  const long = visits.filter(({ startsAt, endsAt }) => datePart(startsAt) !== datePart(endsAt))
  return ({ startsAt, endsAt }) =>
    datePart(startsAt) === datePart(endsAt)
      ? [...(byDay.get(datePart(startsAt)) ?? []), ...long.filter((other) => other.startsAt < startsAt)]
      : visits
}

/** A band never hides behind the contact before it: where time lacks, it takes what there is, and a quarter at least. */
function bandOf(
  leg: Leg,
  before: VisitRow | undefined,
): { readonly from: string; readonly to: string } | null {
  if (leg.minutes + leg.slackMinutes === 0) return null
  if (leg.toId === null) return sameDay(leg.leaveAt, leg.arriveAt)
  const start = addMinutes(leg.arriveAt, leg.slackMinutes)
  if (leg.shortBy === 0 || before === undefined) return sameDay(leg.leaveAt, start)
  const latest = addMinutes(start, -shortest)
  return { from: before.endsAt < latest ? before.endsAt : latest, to: start }
}

function sameDay(from: string, to: string): { readonly from: string; readonly to: string } | null {
  if (datePart(from) === datePart(to)) return { from, to }
  return { from: `${datePart(to)}T00:00`, to }
}
