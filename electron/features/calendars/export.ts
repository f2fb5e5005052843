import { createHash } from 'node:crypto'
import { addDays, datePart } from '../../../shared/base/local-date.ts'
import type { ComposedCalendar, ExportMark, ExportWish } from '../../../shared/contract/calendars.ts'
import { Fault } from '../../../shared/contract/errors.ts'
import type { VisitRow } from '../../../shared/contract/planner.ts'
import type { CalendarLink } from '../../../shared/domain/calendars/types.ts'
import {
  eventLines,
  type Numbered,
  phoneText,
  writeCalendar,
} from '../../../shared/domain/calendars/write-calendar.ts'
import { isOnSite } from '../../../shared/domain/planner/day-load.ts'
import { indexTravel, type Leg, legsOf } from '../../../shared/domain/travel/day-travel.ts'
import { messages } from '../../../shared/i18n/index.ts'
import type { Ctx } from '../../core/context.ts'
import { findRecord, insertRecord, listRecords, updateRecord } from '../../db/records.ts'
import { personTable } from '../people/store.ts'
import { trashedVisitRows, visitRows } from '../planner/rows.ts'
import { visitSeriesTable } from '../planner/store.ts'
import { readSettings } from '../settings/store.ts'
import { readTravel } from '../travel/store.ts'
import {
  eventOf,
  type Group,
  isOff,
  seriesGroup,
  uidOf,
  type Wording,
  wayEvent,
  wayUidOf,
} from './outgoing.ts'
import { calendarLinkTable } from './store.ts'

/** A file of everything a wish asks for; what was handed out before and is off now is taken back in it. */
export function compose(ctx: Ctx, wish: ExportWish): ComposedCalendar {
  const links = new Map(
    listRecords(ctx.db, calendarLinkTable, "origin = 'own' AND occurrence = ''").map((link) => [
      link.uid,
      link,
    ]),
  )
  const marks: ExportMark[] = []
  const numbered: Numbered[] = []
  for (const group of groupsOf(ctx, wish, links)) {
    const link = links.get(group.uid)
    const isAllOff = group.events.every(({ isCancelled }) => isCancelled)
    // Nobody needs to hear that something is off they never heard of.
    if (isAllOff && link === undefined) continue
    const digest = digestOf(group)
    const isSame = link?.digest === digest
    if (isSame && (wish.changedOnly || isAllOff)) continue
    const sequence = link === undefined ? 0 : link.sequence + (isSame ? 0 : 1)
    marks.push({ visitId: group.visitId, uid: group.uid, sequence, digest })
    numbered.push(...group.events.map((event) => ({ event, sequence })))
  }
  const cancelled = numbered.filter(({ event }) => event.isCancelled).length
  const text = writeCalendar(numbered, ctx.now)
  return { text, fileName: fileNameOf(wish), entries: numbered.length, cancelled, marks }
}

function fileNameOf({ from, to, visitId }: ExportWish): string {
  return visitId !== null || from === to ? `keybook-${from}` : `keybook-${from}-${to}`
}

function digestOf({ events }: Group): string {
  const lines = events.flatMap((event) => eventLines(event))
  return createHash('sha256').update(lines.join('\n')).digest('hex').slice(0, 40)
}

type Links = ReadonlyMap<string, CalendarLink>

function groupsOf(ctx: Ctx, wish: ExportWish, links: Links): readonly Group[] {
  const rows = rowsOf(ctx, wish, links)
  const wording = wordingOf(ctx, wish)
  const legs = legsTo(ctx, rows)
  const alone = rows.filter(({ seriesId }) => seriesId === null)
  const groups = alone.map((row) => ({
    visitId: row.id,
    uid: uidOf(row.id),
    events: [eventOf(row, legs.get(row.id), wording)],
  }))
  return [
    ...groups,
    ...seriesGroups(ctx, wish, rows, wording),
    ...ways(ctx, wish, { rows, legs, links, wording }),
  ]
}

/** The contacts that are asked for, and those handed out before that may have to be told about. */
function rowsOf(ctx: Ctx, wish: ExportWish, links: Links): readonly VisitRow[] {
  if (wish.visitId !== null) return visitRows(ctx, 'id = ?', [wish.visitId])
  const days = [addDays(wish.from, -1), addDays(wish.to, 2)]
  const inRange = visitRows(ctx, 'starts_at >= ? AND starts_at < ? ORDER BY starts_at', days).filter(
    ({ startsAt }) => datePart(startsAt) >= wish.from && datePart(startsAt) <= wish.to,
  )
  const known = new Set(inRange.map(({ id }) => id))
  const told = [...links.values()].map(({ visitId }) => visitId).filter((id) => !known.has(id))
  const asked = JSON.stringify(told)
  const elsewhere = visitRows(ctx, 'id IN (SELECT value FROM json_each(?))', [asked])
  const gone = trashedVisitRows(ctx, asked)
  const wanted = [...inRange, ...elsewhere.filter((row) => wish.changedOnly || isOff(row)), ...gone]
  // What came from another calendar stands there already.
  const foreign = new Set(
    listRecords(ctx.db, calendarLinkTable, "origin = 'imported'").map((link) => link.visitId),
  )
  return wanted.filter(({ id, seriesId }) => !foreign.has(id) && !foreign.has(seriesId ?? ''))
}

function wordingOf(
  ctx: Ctx,
  { privacy, travel, language }: Pick<ExportWish, 'privacy' | 'travel' | 'language'>,
): Wording {
  const namesOf = ({ personIds }: VisitRow) =>
    personIds.flatMap((id) => findRecord(ctx.db, personTable, id)?.name ?? [])
  const { leaveMinutes } = readSettings(ctx.db)
  return { privacy, travel, m: messages[language], leaveMinutes, namesOf }
}

/** The way to each contact, reckoned with everything else of its day. */
function legsTo(ctx: Ctx, rows: readonly VisitRow[]): ReadonlyMap<string, Leg> {
  const days = [
    ...new Set(rows.filter((row) => !isOff(row)).map(({ startsAt }) => datePart(startsAt))),
  ].sort()
  const { places, times } = readTravel(ctx.db)
  const index = indexTravel(places, times)
  const rules = readSettings(ctx.db)
  const legs = days.flatMap((day) => {
    const stops = visitRows(ctx, 'starts_at >= ? AND starts_at < ?', [addDays(day, -1), addDays(day, 2)])
      .filter((row) => datePart(row.startsAt) === day && isOnSite(row))
      .map((row) => ({ ...row, placeId: row.atPlaceId }))
    return legsOf(stops, index, rules)
  })
  return new Map(legs.flatMap((leg) => (leg.toId === null ? [] : [[leg.toId, leg] as const])))
}

function seriesGroups(
  ctx: Ctx,
  wish: ExportWish,
  rows: readonly VisitRow[],
  wording: Wording,
): readonly Group[] {
  const ids = [...new Set(rows.flatMap(({ seriesId }) => (seriesId === null ? [] : [seriesId])))]
  return ids.flatMap((id) => {
    const series = findRecord(ctx.db, visitSeriesTable, id)
    const members = visitRows(ctx, 'series_id = ? ORDER BY series_at', [id])
    if (series !== undefined) return [seriesGroup(ctx, series, members, { ...wording, travel: wish.travel })]
    // What is left of a series that was deleted stands for itself.
    return members.map((row) => ({
      visitId: row.id,
      uid: uidOf(row.id),
      events: [eventOf(row, undefined, wording)],
    }))
  })
}

type Way = {
  readonly rows: readonly VisitRow[]
  readonly legs: ReadonlyMap<string, Leg>
  readonly links: Links
  readonly wording: Wording
}

function ways(ctx: Ctx, wish: ExportWish, { rows, legs, links, wording }: Way): readonly Group[] {
  return rows.flatMap((row) => {
    const leg = legs.get(row.id)
    const uid = wayUidOf(row.id)
    if (wish.travel && leg !== undefined && leg.leaveAt < row.startsAt && !isOff(row)) {
      return [{ visitId: row.id, uid, events: [wayEvent(row, leg, ctx.zone, wording)] }]
    }
    if (!links.has(uid)) return []
    const nothing = {
      ...eventOf({ ...row, state: 'cancelled' }, undefined, wording),
      uid,
      title: wording.m.calendars.onTheWay,
    }
    return [{ visitId: row.id, uid, events: [{ ...nothing, place: '', notes: '' }] }]
  })
}

/** Remembers under which number and content entries were handed out. */
export function note(ctx: Ctx, marks: readonly ExportMark[]): null {
  for (const mark of marks) {
    const [known] = listRecords(ctx.db, calendarLinkTable, "uid = ? AND occurrence = ''", [mark.uid])
    const fields = { ...mark, exportedAt: ctx.now }
    if (known !== undefined) updateRecord(ctx.db, calendarLinkTable, known.id, fields)
    else insertRecord(ctx.db, calendarLinkTable, ctx.newId(), { ...fields, occurrence: '', origin: 'own' })
  }
  return null
}

/** A contact as the text of a QR code. */
export function phone(
  ctx: Ctx,
  { visitId, ...wish }: Pick<ExportWish, 'privacy' | 'language'> & { readonly visitId: string },
): { readonly text: string } {
  const [row] = visitRows(ctx, 'id = ?', [visitId])
  if (row === undefined) throw new Fault('core.notFound', {})
  return { text: phoneText(eventOf(row, undefined, wordingOf(ctx, { ...wish, travel: false }))) }
}
