import { Fault } from '../../../shared/contract/errors.ts'
import type { Client } from '../../../shared/domain/clients/types.ts'
import type { Ctx } from '../../core/context.ts'
import { insertRecord } from '../../db/records.ts'
import { standingTable } from './store.ts'

/** Fault appraisal.reasonMissing: the client gets lost, and nothing says why. */
export function assertLostReason(before: Client | null, after: Pick<Client, 'status' | 'lostReason'>): void {
  const isLost = after.status === 'lost' && before?.status !== 'lost'
  if (isLost && after.lostReason.trim() === '') throw new Fault('appraisal.reasonMissing', {})
}

/**
 * Keeps how a client stands from a day on, where that changed; the reason unless given is the client's own, if it was
 * written with this change.
 */
export function noteStanding(
  ctx: Ctx,
  before: Client,
  after: Client,
  said: { readonly sinceOn: string; readonly reason: string | null },
): void {
  const { id: clientId, status, prospectStage, isKey } = after
  const isSame = before.status === status && before.isKey === isKey && before.prospectStage === prospectStage
  if (isSame) return
  const isLost = status === 'lost' && before.status !== 'lost'
  // An old reason says nothing about a new change.
  const keyReason = before.isKey === isKey || before.keyReason === after.keyReason ? '' : after.keyReason
  const own = [isLost ? after.lostReason : '', keyReason].filter((reason) => reason !== '').join('\n')
  insertRecord(ctx.db, standingTable, ctx.newId(), {
    clientId,
    status,
    prospectStage,
    isKey,
    sinceOn: said.sinceOn,
    reason: said.reason ?? own,
  })
}
