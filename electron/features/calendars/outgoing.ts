import { minutesBetween } from '../../../shared/base/local-date.ts'
import { toZone } from '../../../shared/base/zoned-time.ts'
import type { ExportWish } from '../../../shared/contract/calendars.ts'
import type { VisitRow } from '../../../shared/contract/planner.ts'
import { saidAt } from '../../../shared/domain/calendars/privacy.ts'
import type { WrittenAlarm, WrittenEvent } from '../../../shared/domain/calendars/write-calendar.ts'
import type { VisitSeries } from '../../../shared/domain/planner/types.ts'
import type { Leg } from '../../../shared/domain/travel/day-travel.ts'
import type { AllMessages } from '../../../shared/i18n/index.ts'
import type { Ctx } from '../../core/context.ts'
import { membersOf, timesAt, timesOf } from '../planner/series.ts'

/** Entries that are handed out together under one UID, and what they stand for. */
export type Group = {
  /** The contact, or the series. */
  readonly visitId: string
  readonly uid: string
  readonly events: readonly WrittenEvent[]
}

export type Wording = Pick<ExportWish, 'privacy' | 'travel'> & {
  readonly m: AllMessages
  /** Minutes before leaving at which an alarm rings; 0: none. */
  readonly leaveMinutes: number
  readonly namesOf: (row: VisitRow) => readonly string[]
}

/** A UID never changes: other calendars know the entry by it (RFC 5545, 3.8.4.7). */
export function uidOf(id: string): string {
  return `${id}@keybook`
}

const wayEnding = '-way'

export function wayUidOf(id: string): string {
  return uidOf(`${id}${wayEnding}`)
}

/** What of the book a UID means; null: it was made elsewhere. */
export function ownId(uid: string): { readonly id: string; readonly isWay: boolean } | null {
  const id = /^(.+)@keybook$/.exec(uid)?.[1]
  if (id === undefined) return null
  const isWay = id.endsWith(wayEnding)
  return { id: isWay ? id.slice(0, -wayEnding.length) : id, isWay }
}

export function isOff({ state, deletedAt }: Pick<VisitRow, 'state' | 'deletedAt'>): boolean {
  return deletedAt !== null || state === 'cancelled' || state === 'moved'
}

/** A contact that stands alone, or an exception of its series. */
export function eventOf(row: VisitRow, leg: Leg | undefined, wording: Wording): WrittenEvent {
  const { m, privacy } = wording
  const people = wording.namesOf(row)
  const kind = m.planner.kinds[row.kind]
  const notes = [people.join(', '), row.notes].filter((part) => part !== '').join('\n')
  const { title, place } = row
  const said = saidAt(privacy, { kind, client: row.clientName, title, place, notes }, m.calendars.busy)
  return {
    ...said,
    uid: uidOf(row.id),
    isCancelled: isOff(row),
    kind: row.kind,
    startsAt: row.ownStartsAt,
    endsAt: row.ownEndsAt,
    zone: row.zone,
    rule: null,
    except: [],
    occurrence: '',
    alarms: leg === undefined || wording.travel ? [] : [leaveAlarm(leg, row.startsAt, wording)].flat(),
  }
}

/** Says when to leave, and nothing else: it may show on a locked screen. */
function leaveAlarm(leg: Leg, from: string, { m, leaveMinutes }: Wording): readonly WrittenAlarm[] {
  if (leaveMinutes === 0) return []
  const minutes = minutesBetween(leg.leaveAt, from) + leaveMinutes
  return [{ minutes, text: m.calendars.leaveBy(leg.leaveAt.slice(11)) }]
}

/** The way to a contact, with the time to park and to wait: time in which nothing else can be. */
export function wayEvent(row: VisitRow, leg: Leg, zone: string, wording: Wording): WrittenEvent {
  const wall = (at: string) => toZone(at, zone, row.zone)
  return {
    ...eventOf(row, undefined, wording),
    uid: wayUidOf(row.id),
    title: wording.privacy === 'busy' ? wording.m.calendars.busy : wording.m.calendars.onTheWay,
    place: '',
    notes: '',
    kind: 'own',
    startsAt: wall(leg.leaveAt),
    endsAt: row.ownStartsAt,
    alarms: leaveAlarm(leg, leg.leaveAt, wording),
  }
}

/** A series: its rule, the times left out, and the contacts that are otherwise than the rule says. */
export function seriesGroup(
  ctx: Ctx,
  series: VisitSeries,
  rows: readonly VisitRow[],
  wording: Wording,
): Group {
  const uid = uidOf(series.id)
  const times = timesOf(series)
  const sample = rows[0]
  const [first = series.startsAt] = times
  if (sample === undefined) return { visitId: series.id, uid, events: [] }
  const like = { ...sample, ...series, id: series.id, deletedAt: null, state: 'planned' as const }
  const at = timesAt(series, first)
  const base = eventOf({ ...like, ownStartsAt: at.startsAt, ownEndsAt: at.endsAt }, undefined, wording)
  const shown = new Map(rows.filter((row) => !isOff(row)).map((row) => [row.seriesAt ?? '', row]))
  const here = new Set(
    membersOf(ctx, series.id)
      .filter((visit) => !isOff(visit))
      .map(({ seriesAt }) => seriesAt),
  )
  const master = { ...base, rule: series.rule, except: times.filter((time) => !here.has(time)) }
  const others = [...shown].flatMap(([time, row]) => {
    const event = { ...eventOf(row, undefined, wording), uid, occurrence: time }
    const usual = { ...base, ...timesAt(series, time), occurrence: time }
    return JSON.stringify(event) === JSON.stringify(usual) ? [] : [event]
  })
  return { visitId: series.id, uid, events: [master, ...others] }
}
