import { addDays, datePart } from '../../../shared/base/local-date.ts'
import type { Handlers, InputOf } from '../../../shared/contract/define.ts'
import { Fault } from '../../../shared/contract/errors.ts'
import type { planner, VisitRow } from '../../../shared/contract/planner.ts'
import type { Visit, WeekTemplate } from '../../../shared/domain/planner/types.ts'
import { learnWay } from '../../../shared/domain/travel/day-travel.ts'
import { messages } from '../../../shared/i18n/index.ts'
import type { Ctx } from '../../core/context.ts'
import { getRecord, insertRecord, listRecords, trashRecord, updateRecord } from '../../db/records.ts'
import { readSettings } from '../settings/store.ts'
import { setMinutes, travelTimeTable } from '../travel/store.ts'
import { beginSeries, changeSeries, trashFromSeries } from './change-series.ts'
import { saveClientPlan, viewClientPlan } from './client-plan.ts'
import { closeVisit, finishVisit, putOff, tickStep } from './close-visit.ts'
import { readPool } from './pool.ts'
import { missedReminders, noteReminded, upcomingReminders } from './reminders.ts'
import { reviewOf } from './review.ts'
import { visitRows } from './rows.ts'
import { copyVisit, saveVisit } from './save-visit.ts'
import { extendSeries, viewSeries } from './series.ts'
import { poolPauseTable, visitTable, weekTemplateTable } from './store.ts'
import { suggest } from './suggest.ts'
import { weekPage } from './week-page.ts'

const forGood = '9999-12-31'

/** A day more on both sides: contacts in other zones may fall on another day than where they take place. */
function range(ctx: Ctx, from: string, to: string): VisitRow[] {
  const stored = [addDays(from, -1), addDays(to, 2)]
  return visitRows(ctx, 'starts_at >= ? AND starts_at < ? ORDER BY starts_at', stored)
    .filter(({ startsAt }) => datePart(startsAt) >= from && datePart(startsAt) <= to)
    .sort((a, b) => (a.startsAt < b.startsAt ? -1 : a.startsAt > b.startsAt ? 1 : 0))
}

/** A rhythm is silenced at its client; everything else is put away by its key. */
function pause(ctx: Ctx, key: string, until: string | null): null {
  const clientId = /^rhythm:(.+)$/.exec(key)?.[1]
  if (clientId !== undefined) saveClientPlan(ctx, clientId, { snoozedUntil: until ?? forGood })
  else insertRecord(ctx.db, poolPauseTable, ctx.newId(), { key, until })
  return null
}

function correctTravel(ctx: Ctx, input: InputOf<(typeof planner)['planner.correctTravel']>): Visit {
  const { id, side, minutes, fromPlaceId: fromId, toPlaceId: toId } = input
  if (minutes !== null && fromId !== null && toId !== null && fromId !== toId) {
    const [known] = listRecords(ctx.db, travelTimeTable, 'from_id = ? AND to_id = ?', [fromId, toId])
    const learnt = learnWay(known, minutes)
    if (learnt !== null) setMinutes(ctx.db, ctx.newId, { fromId, toId }, learnt)
  }
  ctx.db.journal?.name(getRecord(ctx.db, visitTable, id).title)
  return updateRecord(
    ctx.db,
    visitTable,
    id,
    side === 'before' ? { travelBefore: minutes } : { travelAfter: minutes },
  )
}

type Template = Pick<WeekTemplate, 'name' | 'items'>

function saveTemplate(ctx: Ctx, id: string | null, template: Template): WeekTemplate {
  if (template.name === '') throw new Fault('planner.templateNameEmpty', {})
  return id === null
    ? insertRecord(ctx.db, weekTemplateTable, ctx.newId(), template)
    : updateRecord(ctx.db, weekTemplateTable, id, template)
}

export const plannerHandlers: Handlers<typeof planner, 'query' | 'command', Ctx> = {
  'planner.range': (ctx, { from, to }) => range(ctx, from, to),
  'planner.get': (ctx, { id }) => {
    const [row] = visitRows(ctx, 'id = ?', [id])
    if (row === undefined) throw new Fault('core.notFound', {})
    return row
  },
  'planner.save': (ctx, { id, fields }) => saveVisit(ctx, id, fields),
  'planner.addAll': (ctx, { visits }) => visits.map((fields) => saveVisit(ctx, null, fields)),
  'planner.copy': (ctx, { id, ...times }) => copyVisit(ctx, getRecord(ctx.db, visitTable, id), times),
  'planner.close': (ctx, { id, ...closing }) => closeVisit(ctx, id, closing),
  'planner.putOff': (ctx, { id, startsAt }) => putOff(ctx, id, startsAt),
  'planner.correctTravel': (ctx, input) => correctTravel(ctx, input),
  'planner.finish': (ctx, { id, ...outcome }) => finishVisit(ctx, id, outcome),
  'planner.tickStep': (ctx, { id, isTaken }) => tickStep(ctx, id, isTaken),
  'planner.review': (ctx, days) => reviewOf(ctx, days),
  'planner.pool': (ctx) => readPool(ctx),
  'planner.pause': (ctx, { key, until }) => pause(ctx, key, until),
  'planner.suggest': (ctx, wish) => suggest(ctx, wish),
  'planner.clientPlan': (ctx, { clientId }) => viewClientPlan(ctx, clientId),
  'planner.saveClientPlan': (ctx, { clientId, fields }) => saveClientPlan(ctx, clientId, fields),
  'planner.templates': (ctx) => listRecords(ctx.db, weekTemplateTable, '1 = 1 ORDER BY name'),
  'planner.saveTemplate': (ctx, { id, ...template }) => saveTemplate(ctx, id, template),
  'planner.trashTemplate': (ctx, { id }) => {
    trashRecord(ctx.db, weekTemplateTable, id)
    return null
  },
  'planner.series': (ctx, { visitId }) => viewSeries(ctx, visitId),
  'planner.beginSeries': (ctx, { id, fields, rule }) => beginSeries(ctx, id, fields, rule),
  'planner.changeSeries': (ctx, { id, scope, ...change }) => changeSeries(ctx, id, scope, change),
  'planner.trashFromSeries': (ctx, { id, scope }) => trashFromSeries(ctx, id, scope),
  'planner.extendSeries': (ctx) => extendSeries(ctx),
  'planner.reminders': (ctx) => upcomingReminders(ctx),
  'planner.missed': (ctx) => missedReminders(ctx),
  'planner.reminded': (ctx, { keys }) => noteReminded(ctx, keys),
  'planner.page': (ctx, { from, to, language }) => {
    const { calendar } = readSettings(ctx.db)
    const visits = range(ctx, from, to)
    const fileName = `${messages[language].planner.title} ${from}`
    return { html: weekPage({ from, to, visits, language, calendar, zone: ctx.zone }), fileName }
  },
  'planner.trash': (ctx, { id }) => {
    trashRecord(ctx.db, visitTable, id)
    return null
  },
}
