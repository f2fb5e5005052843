import { addMinutes, minutesBetween } from '../../../shared/base/local-date.ts'
import type { NewRecord } from '../../../shared/base/record.ts'
import { toZone } from '../../../shared/base/zoned-time.ts'
import type { SeriesScope } from '../../../shared/contract/planner.ts'
import type { Recurrence } from '../../../shared/domain/planner/recurrence/rule.ts'
import { plannedUntil } from '../../../shared/domain/planner/series/check-rule.ts'
import { fillTimes, type Matching, moveAlong } from '../../../shared/domain/planner/series/match-times.ts'
import { endBefore, restAfter, shiftRule } from '../../../shared/domain/planner/series/split.ts'
import type { Visit, VisitSeries } from '../../../shared/domain/planner/types.ts'
import type { Ctx } from '../../core/context.ts'
import { getRecord, insertRecord, trashRecord, updateRecord } from '../../db/records.ts'
import { assertVisit, saveVisit } from './save-visit.ts'
import {
  addMember,
  assertRule,
  membersOf,
  type SeriesFields,
  seriesOf,
  sharedFields,
  startSeries,
  timesAt,
  timesOf,
} from './series.ts'
import { blankVisit, visitSeriesTable, visitTable } from './store.ts'

type Fields = Partial<NewRecord<Visit>>
/** rule undefined: as it is. */
type Change = { readonly fields: Fields; readonly rule?: Recurrence | undefined }

/** Contacts that recur from a first one on; id: a contact that stood alone and becomes the first. */
export function beginSeries(ctx: Ctx, id: string | null, fields: Fields, rule: Recurrence): Visit {
  const base = id === null ? blankVisit(ctx.zone) : getRecord(ctx.db, visitTable, id)
  const { clientId, personIds, kind, title, startsAt, endsAt, zone, place, notes } = { ...base, ...fields }
  const series = startSeries(
    ctx,
    { clientId, personIds, kind, title, startsAt, endsAt, zone, place, notes, rule },
    ownFields(fields),
    id,
  )
  ctx.db.journal?.name(title)
  const [first] = membersOf(ctx, series.id)
  if (first === undefined) throw new Error('a series that was accepted has a first contact')
  return first
}

/** What the contacts of a series have beside what their series keeps. */
function ownFields({ placeId, travelBefore, travelAfter, isCallBlock }: Fields): Fields {
  const given = { placeId, travelBefore, travelAfter, isCallBlock }
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined))
}

/** Changes a contact of a series alone, with those that follow, or with all that are still open. */
export function changeSeries(ctx: Ctx, id: string, scope: SeriesScope, change: Change): Visit {
  if (scope === 'this') return saveVisit(ctx, id, change.fields)
  const visit = getRecord(ctx.db, visitTable, id)
  const { series, at } = seriesOf(ctx, visit)
  const before = timesOf(series)
  const isWhole = scope === 'all' || at === before[0]
  const next = nextSeries({ ctx, visit, series, at, isWhole }, change)
  assertVisit(ctx, { ...visit, ...sharedFields(next), startsAt: next.startsAt, endsAt: next.endsAt })
  assertRule(next.rule, next.startsAt)
  const until = plannedUntil(next.rule, next.startsAt, ctx.today)
  const from = isWhole ? '' : at
  const target = isWhole
    ? updateRecord(ctx.db, visitSeriesTable, series.id, { ...next, plannedUntil: until })
    : insertRecord(ctx.db, visitSeriesTable, ctx.newId(), { ...next, plannedUntil: until })
  if (!isWhole) updateRecord(ctx.db, visitSeriesTable, series.id, { rule: endBefore(series.rule, at) })
  const members = membersOf(ctx, series.id).filter(({ seriesAt }) => (seriesAt ?? '') >= from)
  const asMembers = members.map((m) => ({
    id: m.id,
    seriesAt: m.seriesAt ?? '',
    isOpen: m.state === 'planned',
  }))
  const matching = isSameRule(change, series)
    ? moveAlong(
        asMembers,
        before.filter((time) => time >= from),
        timesOf(target),
      )
    : fillTimes(asMembers, timesOf(target))
  apply(ctx, { series, target, members, own: ownFields(change.fields) }, matching)
  ctx.db.journal?.name(next.title)
  return getRecord(ctx.db, visitTable, id)
}

function isSameRule({ rule }: Change, series: VisitSeries): boolean {
  return rule === undefined || JSON.stringify(rule) === JSON.stringify(series.rule)
}

type Place = {
  readonly ctx: Ctx
  readonly visit: Visit
  readonly series: VisitSeries
  readonly at: string
  readonly isWhole: boolean
}

/** What the series is to be: the given fields over its own, its first time moved as far as the contact was. */
function nextSeries({ ctx, visit, series, at, isWhole }: Place, change: Change): SeriesFields {
  const { fields, rule } = change
  const zone = fields.zone ?? series.zone
  const inZone = (wall: string) => (fields.zone === undefined ? toZone(wall, ctx.zone, zone) : wall)
  const startsAt = fields.startsAt === undefined ? visit.startsAt : inZone(fields.startsAt)
  const endsAt = fields.endsAt === undefined ? visit.endsAt : inZone(fields.endsAt)
  const isMoved = startsAt !== visit.startsAt || endsAt !== visit.endsAt
  const length = isMoved ? minutesBetween(startsAt, endsAt) : minutesBetween(series.startsAt, series.endsAt)
  const first = isWhole ? series.startsAt : at
  const newFirst = isMoved ? addMinutes(first, minutesBetween(at, startsAt)) : first
  const passed = isWhole ? 0 : timesOf(series).filter((time) => time < at).length
  const { clientId, personIds, kind, title, place, notes } = { ...series, ...defined(fields) }
  return {
    ...{ clientId, personIds, kind, title, place, notes, zone },
    startsAt: newFirst,
    endsAt: addMinutes(newFirst, length),
    rule:
      rule === undefined || isSameRule(change, series)
        ? shiftRule(restAfter(series.rule, passed), first, newFirst)
        : rule,
  }
}

function defined(fields: Fields): Fields {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined))
}

type Applied = {
  readonly series: VisitSeries
  readonly target: VisitSeries
  readonly members: readonly Visit[]
  readonly own: Fields
}

/** Brings the contacts to where the series wants them; one that was moved by hand stays there unless the times change. */
function apply(ctx: Ctx, { series, target, members, own }: Applied, matching: Matching): void {
  const byId = new Map(members.map((member) => [member.id, member]))
  for (const { id, at } of matching.kept) {
    const member = byId.get(id)
    const isAtRest =
      member?.seriesAt === at &&
      minutesBetween(series.startsAt, series.endsAt) === minutesBetween(target.startsAt, target.endsAt)
    const times = isAtRest && series.zone === target.zone ? {} : timesAt(target, at)
    updateRecord(ctx.db, visitTable, id, {
      ...sharedFields(target),
      ...own,
      ...times,
      seriesId: target.id,
      seriesAt: at,
    })
  }
  for (const id of matching.dropped) trashRecord(ctx.db, visitTable, id)
  for (const at of matching.added) addMember(ctx, target, at, own)
}

/** Deletes a contact of a series alone, with those that follow, or with all that are still open. */
export function trashFromSeries(ctx: Ctx, id: string, scope: SeriesScope): null {
  const visit = getRecord(ctx.db, visitTable, id)
  if (scope === 'this') {
    trashRecord(ctx.db, visitTable, id)
    return null
  }
  const { series, at } = seriesOf(ctx, visit)
  const isWhole = scope === 'all' || at === timesOf(series)[0]
  for (const member of membersOf(ctx, series.id)) {
    const isMeant = isWhole || (member.seriesAt ?? '') >= at
    if (isMeant && (member.state === 'planned' || member.id === id))
      trashRecord(ctx.db, visitTable, member.id)
  }
  if (isWhole) trashRecord(ctx.db, visitSeriesTable, series.id)
  else updateRecord(ctx.db, visitSeriesTable, series.id, { rule: endBefore(series.rule, at) })
  ctx.db.journal?.name(series.title)
  return null
}
