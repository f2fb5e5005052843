import { Fault } from '../../../shared/contract/errors.ts'
import type { ClientPlanView } from '../../../shared/contract/planner.ts'
import { rhythmOf } from '../../../shared/domain/planner/rhythm.ts'
import type { ClientPlan } from '../../../shared/domain/planner/types.ts'
import type { Ctx } from '../../core/context.ts'
import type { Db } from '../../db/db.ts'
import { getRecord, insertRecord, listRecords, updateRecord } from '../../db/records.ts'
import { clientTable } from '../clients/store.ts'
import { findRhythmFacts } from './rhythms.ts'
import { blankClientPlan, clientPlanTable } from './store.ts'

/** What planning knows of a client; undefined: nothing was said yet. */
export function findClientPlan(db: Db, clientId: string): ClientPlan | undefined {
  return listRecords(db, clientPlanTable, 'client_id = ? ORDER BY created_at LIMIT 1', [clientId])[0]
}

/** A client's rhythm as it stands today, with its hours and place. Fault core.notFound. */
export function viewClientPlan(ctx: Ctx, clientId: string): ClientPlanView {
  const facts = findRhythmFacts(ctx.db, clientId, ctx.today)
  if (facts === undefined) throw new Fault('core.notFound', {})
  const { idealDays, longestDays, lastContactOn, nextContactOn } = facts
  const { snoozedUntil, opening, visitMinutes, placeId } =
    findClientPlan(ctx.db, clientId) ?? blankClientPlan(clientId)
  return {
    clientId,
    snoozedUntil,
    opening,
    visitMinutes,
    placeId,
    idealDays,
    longestDays,
    lastContactOn,
    nextContactOn,
    status: rhythmOf(facts, ctx.today),
  }
}

type Fields = Partial<Pick<ClientPlan, 'snoozedUntil' | 'opening' | 'visitMinutes' | 'placeId'>>

/** Saves what planning is to know of a client. Fault planner.openingInverted. */
export function saveClientPlan(ctx: Ctx, clientId: string, fields: Fields): ClientPlan {
  const client = getRecord(ctx.db, clientTable, clientId)
  if (fields.opening?.some(({ from, to }) => to <= from)) throw new Fault('planner.openingInverted', {})
  ctx.db.journal?.name(client.name)
  const known = findClientPlan(ctx.db, clientId)
  return known === undefined
    ? insertRecord(ctx.db, clientPlanTable, ctx.newId(), { ...blankClientPlan(clientId), ...fields })
    : updateRecord(ctx.db, clientPlanTable, known.id, fields)
}
