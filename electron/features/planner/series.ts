import { addDays, addMinutes, datePart, minutesBetween } from '../../../shared/base/local-date.ts'
import type { NewRecord } from '../../../shared/base/record.ts'
import { instantOf, wallIn } from '../../../shared/base/zoned-time.ts'
import { Fault } from '../../../shared/contract/errors.ts'
import type { SeriesView } from '../../../shared/contract/planner.ts'
import { occurrences } from '../../../shared/domain/planner/recurrence/occurrences.ts'
import type { Recurrence } from '../../../shared/domain/planner/recurrence/rule.ts'
import { checkRule, mostContacts, plannedUntil } from '../../../shared/domain/planner/series/check-rule.ts'
import type { Visit, VisitSeries } from '../../../shared/domain/planner/types.ts'
import type { Ctx } from '../../core/context.ts'
import { findRecord, getRecord, insertRecord, listRecords, updateRecord } from '../../db/records.ts'
import { assertVisit } from './save-visit.ts'
import { blankVisit, visitSeriesTable, visitTable } from './store.ts'

export type SeriesFields = Omit<NewRecord<VisitSeries>, 'plannedUntil'>

/** Refuses a rule no series can follow: faults planner.rule… */
export function assertRule(rule: Recurrence, startsAt: string): void {
  const checked = checkRule(rule, startsAt)
  if (checked.ok) return
  const { error } = checked
  if (error.kind === 'too-many') throw new Fault('planner.ruleTooMany', { most: error.most })
  if (error.kind === 'never') throw new Fault('planner.ruleNever', {})
  throw new Fault('planner.ruleEndsBeforeStart', {})
}

/** The times of a series' rule (wall times), from a time on as far as it is planned. */
export function timesOf(
  series: SeriesFields & { readonly plannedUntil: string },
  from = '',
): readonly string[] {
  const { rule, startsAt, plannedUntil: to } = series
  const range = { from: datePart(startsAt), to, most: mostContacts }
  return occurrences(rule, startsAt, range).filter((at) => at >= from)
}

/** The contacts of a series that are in use. */
export function membersOf(ctx: Pick<Ctx, 'db'>, seriesId: string): readonly Visit[] {
  return listRecords(ctx.db, visitTable, 'series_id = ? ORDER BY series_at', [seriesId])
}

/** What is the same in each contact of a series. */
export function sharedFields(series: SeriesFields): Partial<NewRecord<Visit>> {
  const { clientId, personIds, kind, title, zone, place, notes } = series
  return { clientId, personIds, kind, title, zone, place, notes }
}

/** When a contact begins and ends that the rule puts at a time. An hour the clocks skip is as much later (RFC 5545). */
export function timesAt(series: Pick<SeriesFields, 'startsAt' | 'endsAt' | 'zone'>, at: string) {
  const startsAt = wallIn(series.zone, instantOf(at, series.zone))
  return { startsAt, endsAt: addMinutes(startsAt, minutesBetween(series.startsAt, series.endsAt)) }
}

/** Adds a contact of a series at a time of its rule. more: what only this one has. */
export function addMember(
  ctx: Ctx,
  series: VisitSeries,
  at: string,
  more: Partial<NewRecord<Visit>> = {},
): Visit {
  const place = { ...timesAt(series, at), seriesId: series.id, seriesAt: at }
  const visit = { ...blankVisit(series.zone), ...sharedFields(series), ...place, ...more }
  return insertRecord(ctx.db, visitTable, ctx.newId(), visit)
}

/** Begins a series and plans its contacts; the one it grows from (keep) becomes the first of them. */
export function startSeries(
  ctx: Ctx,
  fields: SeriesFields,
  more: Partial<NewRecord<Visit>> = {},
  keep: string | null = null,
): VisitSeries {
  assertVisit(ctx, {
    ...blankVisit(fields.zone),
    ...sharedFields(fields),
    startsAt: fields.startsAt,
    endsAt: fields.endsAt,
  })
  assertRule(fields.rule, fields.startsAt)
  const until = plannedUntil(fields.rule, fields.startsAt, ctx.today)
  const series = insertRecord(ctx.db, visitSeriesTable, ctx.newId(), { ...fields, plannedUntil: until })
  for (const [index, at] of timesOf(series).entries()) {
    if (index > 0 || keep === null) addMember(ctx, series, at, more)
    else {
      const place = { ...timesAt(series, at), seriesId: series.id, seriesAt: at }
      updateRecord(ctx.db, visitTable, keep, { ...sharedFields(series), ...more, ...place })
    }
  }
  return series
}

/** Plans the contacts of rules without end up to their horizon; gives how many came new. */
export function extendSeries(ctx: Ctx): number {
  let added = 0
  for (const series of listRecords(ctx.db, visitSeriesTable)) {
    if (series.rule.end.kind !== 'never') continue
    const until = plannedUntil(series.rule, series.startsAt, ctx.today)
    // A month at a time: a day more is not worth a line in the history.
    if (until < addDays(series.plannedUntil, 30)) continue
    const { rule, startsAt } = series
    const range = { from: addDays(series.plannedUntil, 1), to: until, most: mostContacts }
    const last = membersOf(ctx, series.id).at(-1)
    const { travelBefore = null, travelAfter = null, placeId = null, isCallBlock = false } = last ?? {}
    for (const at of occurrences(rule, startsAt, range)) {
      addMember(ctx, series, at, { travelBefore, travelAfter, placeId, isCallBlock })
      added++
    }
    updateRecord(ctx.db, visitSeriesTable, series.id, { plannedUntil: until })
  }
  return added
}

/** The series a contact belongs to; Fault planner.notRecurring where it stands alone. */
export function seriesOf(
  ctx: Pick<Ctx, 'db'>,
  visit: Visit,
): { readonly series: VisitSeries; readonly at: string } {
  if (visit.seriesId === null || visit.seriesAt === null) throw new Fault('planner.notRecurring', {})
  return { series: getRecord(ctx.db, visitSeriesTable, visit.seriesId), at: visit.seriesAt }
}

/** How a contact recurs; null: it stands alone, or what is left of its series does. */
export function viewSeries(ctx: Pick<Ctx, 'db'>, visitId: string): SeriesView | null {
  const { seriesId } = getRecord(ctx.db, visitTable, visitId)
  const series = seriesId === null ? undefined : findRecord(ctx.db, visitSeriesTable, seriesId)
  if (series === undefined) return null
  const open = membersOf(ctx, series.id).filter(({ state }) => state === 'planned').length
  const { rule, startsAt, plannedUntil: until } = series
  return { rule, startsAt, plannedUntil: until, open }
}
