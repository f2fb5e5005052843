import { addDays } from '../../../shared/base/local-date.ts'
import type { NewRecord } from '../../../shared/base/record.ts'
import type { Handlers } from '../../../shared/contract/define.ts'
import { Fault } from '../../../shared/contract/errors.ts'
import type { planner } from '../../../shared/contract/planner.ts'
import { checkTimes, longestHours } from '../../../shared/domain/planner/check-visit.ts'
import type { Visit } from '../../../shared/domain/planner/types.ts'
import type { Ctx } from '../../core/context.ts'
import { getRecord, insertRecord, trashRecord, updateRecord } from '../../db/records.ts'
import { clientTable } from '../clients/store.ts'
import { saveClientPlan, viewClientPlan } from './client-plan.ts'
import { readPool } from './pool.ts'
import { visitRows } from './rows.ts'
import { blankVisit, poolPauseTable, visitTable } from './store.ts'

function assertVisit(ctx: Ctx, visit: NewRecord<Visit>): void {
  const times = checkTimes(visit.startsAt, visit.endsAt)
  if (!times.ok) {
    const { error } = times
    if (error.kind === 'no-such-time') throw new Fault('planner.noSuchTime', { at: error.at })
    if (error.kind === 'too-long') throw new Fault('planner.tooLong', { hours: longestHours })
    throw new Fault('planner.endsBeforeStart', {})
  }
  if (visit.clientId === null && visit.title.trim() === '') throw new Fault('planner.incomplete', {})
  if (visit.clientId !== null) getRecord(ctx.db, clientTable, visit.clientId)
}

function save(ctx: Ctx, id: string | null, fields: Partial<NewRecord<Visit>>): Visit {
  const visit = { ...(id === null ? blankVisit(ctx.zone) : getRecord(ctx.db, visitTable, id)), ...fields }
  assertVisit(ctx, visit)
  return id === null
    ? insertRecord(ctx.db, visitTable, ctx.newId(), visit)
    : updateRecord(ctx.db, visitTable, id, { ...fields, ...movedFrom(ctx, id, fields) })
}

/** A contact that is moved remembers when it was to be at first. */
function movedFrom(ctx: Ctx, id: string, { startsAt }: Partial<NewRecord<Visit>>): Partial<NewRecord<Visit>> {
  const before = getRecord(ctx.db, visitTable, id)
  const isMoved = startsAt !== undefined && startsAt !== before.startsAt
  return isMoved && before.plannedAt === null ? { plannedAt: before.startsAt } : {}
}

const forGood = '9999-12-31'

/** A rhythm is silenced at its client; everything else is put away by its key. */
function pause(ctx: Ctx, key: string, until: string | null): null {
  const clientId = /^rhythm:(.+)$/.exec(key)?.[1]
  if (clientId !== undefined) saveClientPlan(ctx, clientId, { snoozedUntil: until ?? forGood })
  else insertRecord(ctx.db, poolPauseTable, ctx.newId(), { key, until })
  return null
}

export const plannerHandlers: Handlers<typeof planner, 'query' | 'command', Ctx> = {
  'planner.range': (ctx, { from, to }) =>
    visitRows(ctx.db, 'starts_at >= ? AND starts_at < ? ORDER BY starts_at', [from, addDays(to, 1)]),
  'planner.get': (ctx, { id }) => {
    const [row] = visitRows(ctx.db, 'id = ?', [id])
    if (row === undefined) throw new Fault('core.notFound', {})
    return row
  },
  'planner.save': (ctx, { id, fields }) => save(ctx, id, fields),
  'planner.finish': (ctx, { id, ...outcome }) => updateRecord(ctx.db, visitTable, id, outcome),
  'planner.pool': (ctx) => readPool(ctx),
  'planner.pause': (ctx, { key, until }) => pause(ctx, key, until),
  'planner.clientPlan': (ctx, { clientId }) => viewClientPlan(ctx, clientId),
  'planner.saveClientPlan': (ctx, { clientId, fields }) => saveClientPlan(ctx, clientId, fields),
  'planner.trash': (ctx, { id }) => {
    trashRecord(ctx.db, visitTable, id)
    return null
  },
}
