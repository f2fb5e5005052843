import { createHash } from 'node:crypto'
import { addDays, datePart } from '../../../shared/base/local-date.ts'
import { instantOf } from '../../../shared/base/zoned-time.ts'
import { clientOf } from '../../../shared/domain/calendars/classify.ts'
import type { ReadEvent } from '../../../shared/domain/calendars/read-calendar.ts'
import type { ProblemKind } from '../../../shared/domain/calendars/read-problem.ts'
import type { CalendarLink } from '../../../shared/domain/calendars/types.ts'
import { occurrences } from '../../../shared/domain/planner/recurrence/occurrences.ts'
import { plainRule } from '../../../shared/domain/planner/recurrence/rule.ts'
import { checkRule, plannedUntil } from '../../../shared/domain/planner/series/check-rule.ts'
import { restAfter } from '../../../shared/domain/planner/series/split.ts'
import type { Visit, VisitKind, VisitSeries } from '../../../shared/domain/planner/types.ts'
import type { Ctx } from '../../core/context.ts'
import { findRecord, listRecords } from '../../db/records.ts'
import { visitSeriesTable, visitTable } from '../planner/store.ts'
import { ownId } from './outgoing.ts'
import { calendarLinkTable } from './store.ts'

/** What becomes of an entry of a file. */
export type Step =
  | { readonly kind: 'add'; readonly event: ReadEvent; readonly clientId: string | null }
  | {
      readonly kind: 'addSeries'
      readonly event: ReadEvent
      readonly clientId: string | null
      readonly parts: SeriesParts
    }
  | {
      readonly kind: 'update'
      readonly event: ReadEvent
      readonly visit: Visit
      readonly clientId: string | null
      readonly isOwn: boolean
    }
  | {
      readonly kind: 'updateSeries'
      readonly event: ReadEvent
      readonly series: VisitSeries
      readonly clientId: string | null
      readonly parts: SeriesParts
    }
  | { readonly kind: 'cancel'; readonly event: ReadEvent; readonly visits: readonly Visit[] }
  | { readonly kind: 'none'; readonly event: ReadEvent; readonly why: 'same' | 'older' | 'past' | 'deleted' }
  | { readonly kind: 'problem'; readonly event: ReadEvent; readonly problem: ProblemKind }

/** A recurring entry from where the book takes it up. */
export type SeriesParts = {
  readonly fields: Pick<VisitSeries, 'startsAt' | 'endsAt' | 'zone' | 'rule' | 'plannedUntil'>
  /** Nominal times that are to be in the book, ascending. */
  readonly times: readonly string[]
  /** Single contacts that are otherwise, by their nominal time. */
  readonly others: ReadonlyMap<string, ReadEvent>
}

export type Known = {
  readonly clients: readonly { readonly id: string; readonly name: string }[]
  readonly kindNames: ReadonlyMap<string, VisitKind>
  readonly withPast: boolean
}

/** Times of a rule before today that are counted to find out what is left of it. */
const mostPassed = 20_000
const mostTimes = 500

/** What an import does with the entries that bear one UID: a single one, or a series with its exceptions. */
export function planGroup(ctx: Ctx, events: readonly ReadEvent[], known: Known): readonly Step[] {
  const master = events.find(
    ({ occurrence, rule, extra }) => occurrence === '' && (rule !== null || extra.length > 0),
  )
  const uid = events[0]?.uid ?? ''
  const own = ownId(uid)
  if (own?.isWay === true) return events.map((event) => ({ kind: 'none', event, why: 'same' }))
  if (master === undefined) return events.map((event) => planSingle(ctx, event, known))
  if (own !== null && findRecord(ctx.db, visitSeriesTable, own.id) !== undefined) {
    return events.map((event) =>
      event === master ? { kind: 'none', event, why: 'same' } : planSingle(ctx, event, known),
    )
  }
  return [planSeries(ctx, master, events, known)]
}

function planSingle(ctx: Ctx, event: ReadEvent, known: Known): Step {
  const clientId = clientOf(event, known.clients)
  const link = linkOf(ctx, event)
  const visit = visitOf(ctx, event, link)
  if (visit === undefined) {
    if (link !== undefined || isKnownTrash(ctx, event)) return { kind: 'none', event, why: 'deleted' }
    if (event.isCancelled) return { kind: 'none', event, why: 'same' }
    if (!known.withPast && isPast(ctx, event.endsAt, event.zone)) return { kind: 'none', event, why: 'past' }
    return { kind: 'add', event, clientId }
  }
  if (link !== undefined && event.sequence < link.sequence) return { kind: 'none', event, why: 'older' }
  const isOwn = link?.origin !== 'imported'
  if (event.isCancelled) {
    return visit.state === 'planned'
      ? { kind: 'cancel', event, visits: [visit] }
      : { kind: 'none', event, why: 'same' }
  }
  const isSame = isOwn ? isAtSameTime(event, visit) : link?.digest === importDigest([event])
  return isSame ? { kind: 'none', event, why: 'same' } : { kind: 'update', event, visit, clientId, isOwn }
}

/** Own entries come back with the times another program gave them; their words stay as the book has them. */
function isAtSameTime(event: ReadEvent, visit: Visit): boolean {
  const at = (wall: string, zone: string) => instantOf(wall, zone)
  return (
    at(event.startsAt, event.zone) === at(visit.startsAt, visit.zone) &&
    at(event.endsAt, event.zone) === at(visit.endsAt, visit.zone)
  )
}

function linkOf(ctx: Ctx, { uid, occurrence }: ReadEvent): CalendarLink | undefined {
  return listRecords(ctx.db, calendarLinkTable, 'uid = ? AND occurrence = ?', [uid, occurrence])[0]
}

function visitOf(ctx: Ctx, event: ReadEvent, link: CalendarLink | undefined): Visit | undefined {
  const own = ownId(event.uid)
  if (event.occurrence === '') return findRecord(ctx.db, visitTable, link?.visitId ?? own?.id ?? '')
  if (link !== undefined) return findRecord(ctx.db, visitTable, link.visitId)
  const series =
    listRecords(ctx.db, calendarLinkTable, "uid = ? AND occurrence = ''", [event.uid])[0]?.visitId ??
    own?.id ??
    ''
  return listRecords(ctx.db, visitTable, 'series_id = ? AND series_at = ?', [series, event.occurrence])[0]
}

/** A contact of this book that lies in its trash is not brought back by a file. */
function isKnownTrash(ctx: Ctx, { uid }: ReadEvent): boolean {
  const id = ownId(uid)?.id
  return id !== undefined && ctx.db.statement('SELECT 1 FROM visit WHERE id = ?').get(id) !== undefined
}

function isPast(ctx: Ctx, wall: string, zone: string): boolean {
  return instantOf(wall, zone) < Date.parse(ctx.now)
}

function planSeries(ctx: Ctx, event: ReadEvent, events: readonly ReadEvent[], known: Known): Step {
  const clientId = clientOf(event, known.clients)
  const link = linkOf(ctx, event)
  const series = link === undefined ? undefined : findRecord(ctx.db, visitSeriesTable, link.visitId)
  if (link !== undefined && series === undefined) return { kind: 'none', event, why: 'deleted' }
  if (link !== undefined && event.sequence < link.sequence) return { kind: 'none', event, why: 'older' }
  if (series !== undefined && event.isCancelled) {
    const visits = listRecords(ctx.db, visitTable, "series_id = ? AND state = 'planned'", [series.id])
    return visits.length === 0 ? { kind: 'none', event, why: 'same' } : { kind: 'cancel', event, visits }
  }
  if (event.isCancelled || link?.digest === importDigest(events)) return { kind: 'none', event, why: 'same' }
  const parts = partsOf(ctx, event, events, known.withPast)
  if (typeof parts === 'string') {
    return parts === 'past'
      ? { kind: 'none', event, why: 'past' }
      : { kind: 'problem', event, problem: parts }
  }
  return series === undefined
    ? { kind: 'addSeries', event, clientId, parts }
    : { kind: 'updateSeries', event, series, clientId, parts }
}

/**
 * Takes a series up from today, unless the past is wanted too, so that years gone by fill no weeks; one without an end
 * in any case.
 */
function partsOf(
  ctx: Ctx,
  event: ReadEvent,
  events: readonly ReadEvent[],
  isPastWanted: boolean,
): SeriesParts | ProblemKind | 'past' {
  const rule = event.rule ?? once
  const withPast = isPastWanted && rule.end.kind !== 'never'
  const before = { from: datePart(event.startsAt), to: addDays(ctx.today, -1), most: mostPassed }
  const passed = withPast ? 0 : occurrences(rule, event.startsAt, before).length
  const left = restAfter(rule, passed)
  const isOver = rule.end.kind === 'count' && passed >= rule.end.count
  const from = withPast || event.startsAt >= ctx.today ? datePart(event.startsAt) : ctx.today
  const [first] = occurrences(rule, event.startsAt, { from, to: addDays(from, 366 * 5), most: 1 })
  const extra = event.extra.filter((at) => at >= from)
  if (isOver || first === undefined) return extra.length === 0 ? 'past' : 'rules'
  const checked = checkRule(left, first)
  if (!checked.ok) return checked.error.kind === 'too-many' ? 'rule-too-many' : 'rule-never'
  const until = plannedUntil(left, first, ctx.today)
  const byRule = occurrences(left, first, { from: datePart(first), to: until, most: mostTimes })
  const except = new Set(event.except)
  const times = [...new Set([...byRule, ...extra])].filter((at) => !except.has(at)).sort()
  const others = new Map(
    events.filter((e) => e !== event && e.occurrence >= from).map((e) => [e.occurrence, e]),
  )
  const fields = {
    startsAt: first,
    endsAt: shifted(event, first),
    zone: event.zone,
    rule: left,
    plannedUntil: until,
  }
  return { fields, times, others }
}

/** An entry with further dates but no rule: once, and on those. */
const once = plainRule('daily', { kind: 'count', count: 1 })

function shifted({ startsAt, endsAt }: ReadEvent, to: string): string {
  const day = datePart(endsAt) > datePart(startsAt) ? addDays(datePart(to), 1) : datePart(to)
  return `${day}${endsAt.slice(10)}`
}

/** What entries say, as a fingerprint; where they stand in the file and when they were sent does not matter. */
export function importDigest(events: readonly ReadEvent[]): string {
  const said = events.map(({ line: _, sequence: __, ...rest }) => rest)
  return createHash('sha256').update(JSON.stringify(said)).digest('hex').slice(0, 40)
}
