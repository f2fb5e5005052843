import type { NewRecord } from '../../../shared/base/record.ts'
import type { commission } from '../../../shared/contract/commission.ts'
import type { Handlers } from '../../../shared/contract/define.ts'
import { Fault } from '../../../shared/contract/errors.ts'
import type { CommissionEntry } from '../../../shared/domain/commission/types.ts'
import type { Ctx } from '../../core/context.ts'
import { getRecord, insertRecord, listRecords, trashRecord, updateRecord } from '../../db/records.ts'
import { readSettings } from '../settings/store.ts'
import { closedMonths, closeMonth, reopenMonth, requireOpen } from './close.ts'
import { listEntries } from './entry-list.ts'
import { entryRow } from './entry-row.ts'
import { explainPage } from './explain-page.ts'
import { monthHistory } from './months.ts'
import { reckonAll } from './reckon.ts'
import { blankEntry, commissionEntryTable } from './store.ts'

/** A reckoned or settled entry may still be marked as received; everything else about it stays. */
function requireUnsettled(
  ctx: Ctx,
  before: CommissionEntry,
  fields: Partial<NewRecord<CommissionEntry>>,
): void {
  const names = Object.keys(fields) as (keyof typeof fields)[]
  const changed = names.filter((name) => fields[name] !== before[name])
  if (changed.every((name) => name === 'state' || name === 'receivedOn')) return
  if (before.source === 'reckoned') throw new Fault('commission.reckonedEntry', {})
  requireOpen(ctx, before)
}

function saveEntry(
  ctx: Ctx,
  id: string | null,
  fields: Partial<NewRecord<CommissionEntry>>,
): CommissionEntry {
  const before = id === null ? null : getRecord(ctx.db, commissionEntryTable, id)
  const entry = { ...(before ?? blankEntry(readSettings(ctx.db).currency)), ...fields }
  if (before !== null) requireUnsettled(ctx, before, fields)
  const days = {
    expected: 'any',
    earned: entry.earnedOn,
    due: entry.dueOn,
    received: entry.receivedOn,
  } as const
  if (days[entry.state] === null) throw new Fault('commission.dayMissing', {})
  return id === null
    ? insertRecord(ctx.db, commissionEntryTable, ctx.newId(), entry)
    : updateRecord(ctx.db, commissionEntryTable, id, fields)
}

export const commissionHandlers: Handlers<typeof commission, 'query' | 'command', Ctx> = {
  'commission.months': (ctx) => monthHistory(ctx.db, readSettings(ctx.db).currency, ctx.today),
  'commission.list': (ctx, window) => listEntries(ctx, window),
  'commission.saveEntry': (ctx, { id, fields }) => saveEntry(ctx, id, fields),
  'commission.trashEntry': (ctx, { id }) => {
    requireOpen(ctx, getRecord(ctx.db, commissionEntryTable, id))
    trashRecord(ctx.db, commissionEntryTable, id)
    return null
  },
  'commission.ofDeal': (ctx, { dealId }) =>
    listRecords(
      ctx.db,
      commissionEntryTable,
      `(deal_id = ? OR order_id = ?) ORDER BY coalesce(earned_on, due_on, '9999'), created_at`,
      [dealId, dealId],
    ).map((entry) => entryRow(ctx, entry)),
  'commission.reckon': (ctx) => {
    reckonAll(ctx)
    return null
  },
  'commission.page': (ctx, { ids, language }) => explainPage(ctx, ids, language),
  'commission.closedMonths': (ctx) => closedMonths(ctx),
  'commission.closeMonth': (ctx, { month, companyId, note }) => closeMonth(ctx, month, companyId, note),
  'commission.reopenMonth': (ctx, { id }) => {
    reopenMonth(ctx, id)
    return null
  },
}
