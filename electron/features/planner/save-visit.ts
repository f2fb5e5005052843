import type { NewRecord } from '../../../shared/base/record.ts'
import { existsIn, toZone } from '../../../shared/base/zoned-time.ts'
import { Fault } from '../../../shared/contract/errors.ts'
import { checkTimes, longestHours } from '../../../shared/domain/planner/check-visit.ts'
import type { Visit } from '../../../shared/domain/planner/types.ts'
import type { Ctx } from '../../core/context.ts'
import { getRecord, insertRecord, updateRecord } from '../../db/records.ts'
import { clientTable } from '../clients/store.ts'
import { blankVisit, visitTable } from './store.ts'

type Fields = Partial<NewRecord<Visit>>

/** Refuses what no contact can be: times out of order or that do not exist, nobody and nothing to do. */
export function assertVisit(ctx: Ctx, visit: NewRecord<Visit>): void {
  const times = checkTimes(visit.startsAt, visit.endsAt)
  if (!times.ok) {
    const { error } = times
    if (error.kind === 'no-such-time') throw new Fault('planner.noSuchTime', { at: error.at })
    if (error.kind === 'too-long') throw new Fault('planner.tooLong', { hours: longestHours })
    throw new Fault('planner.endsBeforeStart', {})
  }
  for (const at of [visit.startsAt, visit.endsAt]) {
    if (!existsIn(visit.zone, at)) throw new Fault('planner.noSuchTime', { at })
  }
  if (visit.clientId === null && visit.title.trim() === '') throw new Fault('planner.incomplete', {})
  if (visit.clientId !== null) getRecord(ctx.db, clientTable, visit.clientId)
}

/**
 * Adds a contact (id null) or changes one. Times come in the zone that is given with them, else in the user's; the
 * contact keeps them in its own. One that is moved remembers when it was to be at first.
 */
export function saveVisit(ctx: Ctx, id: string | null, given: Fields): Visit {
  assertZone(given.zone)
  if (id === null) {
    const visit = { ...blankVisit(ctx.zone), ...given }
    assertVisit(ctx, visit)
    return insertRecord(ctx.db, visitTable, ctx.newId(), visit)
  }
  const before = getRecord(ctx.db, visitTable, id)
  const fields = inOwnZone(given, before.zone, ctx.zone)
  assertVisit(ctx, { ...before, ...fields })
  const isMoved = fields.startsAt !== undefined && fields.startsAt !== before.startsAt
  const moved = isMoved && before.plannedAt === null ? { plannedAt: before.startsAt } : {}
  return updateRecord(ctx.db, visitTable, id, { ...fields, ...moved })
}

function inOwnZone(fields: Fields, ownZone: string, userZone: string): Fields {
  if (fields.zone !== undefined || ownZone === userZone) return fields
  const { startsAt, endsAt } = fields
  return {
    ...fields,
    ...(startsAt === undefined ? {} : { startsAt: toZone(startsAt, userZone, ownZone) }),
    ...(endsAt === undefined ? {} : { endsAt: toZone(endsAt, userZone, ownZone) }),
  }
}

function assertZone(zone: string | undefined): void {
  if (zone === undefined) return
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone })
  } catch {
    throw new Fault('settings.unknownZone', { zone })
  }
}

/** The same contact at another time: planned anew, without what came of the first. */
export function copyVisit(
  ctx: Ctx,
  visit: Visit,
  times: { readonly startsAt: string; readonly endsAt: string },
  more: Fields = {},
): Visit {
  const { clientId, personIds, kind, title, zone, place, notes, placeId, travelBefore, travelAfter } = visit
  const kept = { clientId, personIds, kind, title, zone, place, notes, placeId, travelBefore, travelAfter }
  const copy = {
    ...blankVisit(zone),
    ...kept,
    isCallBlock: visit.isCallBlock,
    ...inOwnZone(times, zone, ctx.zone),
  }
  assertVisit(ctx, { ...copy, ...more })
  return insertRecord(ctx.db, visitTable, ctx.newId(), { ...copy, ...more })
}
