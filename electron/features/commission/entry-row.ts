import type { EntryRow } from '../../../shared/contract/commission.ts'
import type { CommissionEntry } from '../../../shared/domain/commission/types.ts'
import type { Ctx } from '../../core/context.ts'
import { findRecord } from '../../db/records.ts'
import { clientTable } from '../clients/store.ts'
import { companyTable, dealTable } from '../deals/store.ts'

/** What was earned becomes due as days go by, without anything being written. */
export function stateOn(
  { state, dueOn }: Pick<CommissionEntry, 'state' | 'dueOn'>,
  today: string,
): CommissionEntry['state'] {
  return state === 'earned' && dueOn !== null && dueOn <= today ? 'due' : state
}

/** An entry with the names of what it is about. */
export function entryRow(ctx: Ctx, entry: CommissionEntry): EntryRow {
  const { clientId, companyId, dealId } = entry
  return {
    ...entry,
    state: stateOn(entry, ctx.today),
    clientName: clientId === null ? null : (findRecord(ctx.db, clientTable, clientId)?.name ?? null),
    companyName: companyId === null ? null : (findRecord(ctx.db, companyTable, companyId)?.name ?? null),
    dealTitle: dealId === null ? null : (findRecord(ctx.db, dealTable, dealId)?.title ?? null),
  }
}
