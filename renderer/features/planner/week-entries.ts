import type { ScheduleEventData } from '@mantine/schedule'
import { addMinutes, datePart } from '../../../shared/base/local-date.ts'
import type { VisitRow } from '../../../shared/contract/planner.ts'
import { conflictsOf } from '../../../shared/domain/planner/day-load.ts'
import type { Leg } from '../../../shared/domain/travel/day-travel.ts'

/** What lies in the calendar: contacts, and the ways to and from them as bands behind. */
export type WeekEntry =
  | {
      readonly kind: 'visit'
      readonly visit: VisitRow
      /** The way there; undefined: none is needed. */
      readonly leg: Leg | undefined
      readonly hasConflict: boolean
    }
  | { readonly kind: 'way'; readonly leg: Leg }

export type WeekEntries = {
  readonly events: ScheduleEventData[]
  readonly byId: ReadonlyMap<string, WeekEntry>
}

const shortest = 15

/** Contacts and ways as the calendar takes them; both are found again by the event's id. */
export function weekEntries(visits: readonly VisitRow[], legs: readonly Leg[]): WeekEntries {
  const byId = new Map<string, WeekEntry>()
  const events: ScheduleEventData[] = []
  const legTo = new Map(legs.map((leg) => [leg.toId, leg]))
  for (const visit of visits) {
    byId.set(visit.id, {
      kind: 'visit',
      visit,
      leg: legTo.get(visit.id),
      hasConflict: conflictsOf(visits, visit).length > 0,
    })
    events.push(event(visit.id, visit.clientName ?? visit.title, visit.startsAt, visit.endsAt))
  }
  const isOpen = new Set(visits.filter(({ state }) => state === 'planned').map(({ id }) => id))
  for (const way of legs) {
    // What lacked on a way that lies behind is of no more use.
    const leg = way.toId === null || isOpen.has(way.toId) ? way : { ...way, shortBy: 0 }
    const span = bandOf(leg, visits)
    if (span === null) continue
    const id = `way:${leg.fromId ?? ''}:${leg.toId ?? ''}`
    byId.set(id, { kind: 'way', leg })
    events.push({ ...event(id, '', span.from, span.to), display: 'background' })
  }
  return { events, byId }
}

/** A band never hides behind the contact before it: where time lacks, it takes what there is, and a quarter at least. */
function bandOf(
  leg: Leg,
  visits: readonly VisitRow[],
): { readonly from: string; readonly to: string } | null {
  if (leg.minutes + leg.slackMinutes === 0) return null
  if (leg.toId === null) return sameDay(leg.leaveAt, leg.arriveAt)
  const start = addMinutes(leg.arriveAt, leg.slackMinutes)
  const before = visits.find(({ id }) => id === leg.fromId)
  if (leg.shortBy === 0 || before === undefined) return sameDay(leg.leaveAt, start)
  const latest = addMinutes(start, -shortest)
  return { from: before.endsAt < latest ? before.endsAt : latest, to: start }
}

function sameDay(from: string, to: string): { readonly from: string; readonly to: string } | null {
  if (datePart(from) === datePart(to)) return { from, to }
  return { from: `${datePart(to)}T00:00`, to }
}

function event(id: string, title: string, from: string, to: string): ScheduleEventData {
  return { id, title, start: written(from), end: written(to), color: 'ink' }
}

/** '2026-11-24T09:30' as the calendar writes it. */
export function written(wall: string): string {
  return `${wall.replace('T', ' ')}:00`
}

/** '2026-11-24 09:30:00' as the book writes it. */
export function wallTime(text: string): string {
  return text.slice(0, 16).replace(' ', 'T')
}
