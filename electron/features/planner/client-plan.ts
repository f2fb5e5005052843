import { Fault } from '../../../shared/contract/errors.ts'
import type { ClientPlanView } from '../../../shared/contract/planner.ts'
import type { Client } from '../../../shared/domain/clients/types.ts'
import { rhythmOf } from '../../../shared/domain/planner/rhythm.ts'
import type { ClientPlan } from '../../../shared/domain/planner/types.ts'
import type { Ctx } from '../../core/context.ts'
import { getRecord, insertRecord, updateRecord } from '../../db/records.ts'
import { clientTable } from '../clients/store.ts'
import { findClientPlan } from './client-plan-store.ts'
import { findRhythmFacts } from './rhythms.ts'
import { blankClientPlan, clientPlanTable } from './store.ts'

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

type Rhythm = Partial<Pick<Client, 'idealDays' | 'longestDays'>>
type Fields = Partial<Pick<ClientPlan, 'snoozedUntil' | 'opening' | 'visitMinutes' | 'placeId'>>

/** Saves what planning is to know of a client; its rhythm goes to the client. Fault planner.openingInverted. */
export function saveClientPlan(
  ctx: Ctx,
  clientId: string,
  { idealDays, longestDays, ...fields }: Fields & Rhythm,
): ClientPlan {
  const client = getRecord(ctx.db, clientTable, clientId)
  if (fields.opening?.some(({ from, to }) => to <= from)) throw new Fault('planner.openingInverted', {})
  ctx.db.journal?.name(client.name)
  const rhythm = {
    ...(idealDays === undefined ? {} : { idealDays }),
    ...(longestDays === undefined ? {} : { longestDays }),
  }
  if (Object.keys(rhythm).length > 0) updateRecord(ctx.db, clientTable, clientId, rhythm)
  const known = findClientPlan(ctx.db, clientId)
  return known === undefined
    ? insertRecord(ctx.db, clientPlanTable, ctx.newId(), { ...blankClientPlan(clientId), ...fields })
    : updateRecord(ctx.db, clientPlanTable, known.id, fields)
}
