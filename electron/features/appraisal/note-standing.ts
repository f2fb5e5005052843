import type { Client } from '../../../shared/domain/clients/types.ts'
import type { Ctx } from '../../core/context.ts'
import { insertRecord } from '../../db/records.ts'
import { standingTable } from './store.ts'

/** Keeps how a client stands from a day on, where that changed; the reason unless given is the client's own. */
export function noteStanding(
  ctx: Ctx,
  before: Client,
  after: Client,
  said: { readonly sinceOn: string; readonly reason: string | null },
): void {
  const { id: clientId, status, prospectStage, isKey } = after
  const isSame = before.status === status && before.isKey === isKey && before.prospectStage === prospectStage
  if (isSame) return
  const own = before.isKey === isKey ? (status === 'lost' ? after.lostReason : '') : after.keyReason
  insertRecord(ctx.db, standingTable, ctx.newId(), {
    clientId,
    status,
    prospectStage,
    isKey,
    sinceOn: said.sinceOn,
    reason: said.reason ?? own,
  })
}
