import type { NewRecord } from '../../../shared/base/record.ts'
import { instantOf, wallIn } from '../../../shared/base/zoned-time.ts'
import { kindOf } from '../../../shared/domain/calendars/classify.ts'
import type { ReadEvent } from '../../../shared/domain/calendars/read-calendar.ts'
import type { Visit, VisitSeries } from '../../../shared/domain/planner/types.ts'
import type { Ctx } from '../../core/context.ts'
import { insertRecord, listRecords, trashRecord, updateRecord } from '../../db/records.ts'
import { addMember, membersOf, timesAt } from '../planner/series.ts'
import { blankVisit, visitSeriesTable, visitTable } from '../planner/store.ts'
import { importDigest, type Known, type SeriesParts, type Step } from './plan-import.ts'
import { calendarLinkTable } from './store.ts'

type Words = Known & { /** The title of an entry that has none. */ readonly untitled: string }

/** Does what a step says; group: all entries under its UID. */
export function applyStep(ctx: Ctx, step: Step, group: readonly ReadEvent[], words: Words): void {
  if (step.kind === 'add') {
    const fields = fieldsOf(step.event, step.clientId, words)
    const state = isOver(ctx, step.event) ? ('done' as const) : ('planned' as const)
    const visit = insertRecord(ctx.db, visitTable, ctx.newId(), {
      ...blankVisit(step.event.zone),
      ...fields,
      state,
    })
    remember(ctx, step.event, visit.id, importDigest([step.event]))
  } else if (step.kind === 'update') {
    const { event, visit, isOwn } = step
    updateRecord(
      ctx.db,
      visitTable,
      visit.id,
      isOwn ? timesIn(event, visit.zone) : fieldsOf(event, step.clientId, words),
    )
    if (!isOwn) remember(ctx, event, visit.id, importDigest([event]))
  } else if (step.kind === 'cancel') {
    for (const { id } of step.visits) updateRecord(ctx.db, visitTable, id, { state: 'cancelled' })
  } else if (step.kind === 'addSeries' || step.kind === 'updateSeries') {
    const shared = fieldsOf(step.event, step.clientId, words)
    const { clientId, personIds, kind, title, place, notes } = { personIds: [], ...shared }
    const fields = { clientId, personIds, kind, title, place, notes, ...step.parts.fields }
    const series =
      step.kind === 'addSeries'
        ? insertRecord(ctx.db, visitSeriesTable, ctx.newId(), fields)
        : updateRecord(ctx.db, visitSeriesTable, step.series.id, fields)
    syncMembers(ctx, series, step.parts, (event) => fieldsOf(event, step.clientId, words))
    remember(ctx, step.event, series.id, importDigest(group))
  }
}

function isOver(ctx: Ctx, { endsAt, zone }: ReadEvent): boolean {
  return instantOf(endsAt, zone) < Date.parse(ctx.now)
}

type Fields = Pick<
  NewRecord<Visit>,
  'clientId' | 'kind' | 'title' | 'place' | 'notes' | 'startsAt' | 'endsAt' | 'zone'
>

function fieldsOf(event: ReadEvent, clientId: string | null, words: Words): Fields {
  const { place, notes, startsAt, endsAt, zone } = event
  const kind = kindOf(event, clientId !== null, words.kindNames)
  return { clientId, kind, title: event.title || words.untitled, place, notes, startsAt, endsAt, zone }
}

function timesIn({ startsAt, endsAt, zone }: ReadEvent, ownZone: string): Pick<Visit, 'startsAt' | 'endsAt'> {
  const wall = (at: string) => wallIn(ownZone, instantOf(at, zone))
  return { startsAt: wall(startsAt), endsAt: wall(endsAt) }
}

/** Brings the contacts of a series to the times that are wanted; what is closed stays. */
function syncMembers(
  ctx: Ctx,
  series: VisitSeries,
  parts: SeriesParts,
  fields: (event: ReadEvent) => Fields,
): void {
  const members = new Map(membersOf(ctx, series.id).map((member) => [member.seriesAt, member]))
  const wanted = parts.times.filter((at) => parts.others.get(at)?.isCancelled !== true)
  const { clientId, personIds, kind, title, place, notes, zone } = series
  for (const at of wanted) {
    const other = parts.others.get(at)
    const own =
      other === undefined
        ? { clientId, personIds, kind, title, place, notes, zone, ...timesAt(series, at) }
        : fields(other)
    const member = members.get(at)
    if (member === undefined) addMember(ctx, series, at, own)
    else if (member.state === 'planned') updateRecord(ctx.db, visitTable, member.id, own)
  }
  for (const [at, member] of members) {
    const isGone = at !== null && !wanted.includes(at) && at >= series.startsAt
    if (isGone && member.state === 'planned') trashRecord(ctx.db, visitTable, member.id)
  }
}

function remember(ctx: Ctx, { uid, occurrence, sequence }: ReadEvent, visitId: string, digest: string): void {
  const [known] = listRecords(ctx.db, calendarLinkTable, 'uid = ? AND occurrence = ?', [uid, occurrence])
  const fields = { visitId, uid, occurrence, sequence, digest, origin: 'imported' as const }
  if (known !== undefined) updateRecord(ctx.db, calendarLinkTable, known.id, fields)
  else insertRecord(ctx.db, calendarLinkTable, ctx.newId(), { ...fields, exportedAt: null })
}
