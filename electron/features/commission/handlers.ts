import { addDays, addToMonth, firstDayOfMonth } from '../../../shared/base/local-date.ts'
import type { NewRecord } from '../../../shared/base/record.ts'
import type { commission, EntryRow } from '../../../shared/contract/commission.ts'
import type { Handlers } from '../../../shared/contract/define.ts'
import { Fault } from '../../../shared/contract/errors.ts'
import type { CommissionEntry, CommissionRule } from '../../../shared/domain/commission/types.ts'
import type { Ctx } from '../../core/context.ts'
import {
  findRecord,
  getRecord,
  insertRecord,
  listRecords,
  trashRecord,
  updateRecord,
} from '../../db/records.ts'
import { clientTable } from '../clients/store.ts'
import { companyTable, dealTable } from '../deals/store.ts'
import { readSettings } from '../settings/store.ts'
import { monthHistory } from './months.ts'
import { reckonAll } from './reckon.ts'
import { blankEntry, commissionEntryTable, commissionRuleTable } from './store.ts'

function withNames(ctx: Ctx, entry: CommissionEntry): EntryRow {
  const { clientId, companyId, dealId } = entry
  return {
    ...entry,
    clientName: clientId === null ? null : (findRecord(ctx.db, clientTable, clientId)?.name ?? null),
    companyName: companyId === null ? null : (findRecord(ctx.db, companyTable, companyId)?.name ?? null),
    dealTitle: dealId === null ? null : (findRecord(ctx.db, dealTable, dealId)?.title ?? null),
  }
}

function entriesOf(ctx: Ctx, month: string | null): CommissionEntry[] {
  if (month === null) {
    return listRecords(ctx.db, commissionEntryTable, `state <> 'received' ORDER BY coalesce(due_on, '9999')`)
  }
  const until = firstDayOfMonth(addToMonth(month, 1))
  const condition = `state = 'received' AND received_on >= ? AND received_on < ? ORDER BY received_on`
  return listRecords(ctx.db, commissionEntryTable, condition, [firstDayOfMonth(month), until])
}

function saveEntry(
  ctx: Ctx,
  id: string | null,
  fields: Partial<NewRecord<CommissionEntry>>,
): CommissionEntry {
  const entry = {
    ...(id === null
      ? blankEntry(readSettings(ctx.db).currency)
      : getRecord(ctx.db, commissionEntryTable, id)),
    ...fields,
  }
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

function blankRule(ctx: Ctx): NewRecord<CommissionRule> {
  return {
    companyId: null,
    name: '',
    basis: 'amount',
    ratePpm: 50_000,
    earnedAt: 'payment',
    payoutDays: 0,
    validFrom: addDays(ctx.today, -3650),
    validTo: null,
  }
}

function saveRule(ctx: Ctx, id: string | null, fields: Partial<NewRecord<CommissionRule>>): CommissionRule {
  const rule = { ...(id === null ? blankRule(ctx) : getRecord(ctx.db, commissionRuleTable, id)), ...fields }
  if (rule.name.trim() === '') throw new Fault('commission.ruleNameEmpty', {})
  if (rule.validTo !== null && rule.validTo < rule.validFrom)
    throw new Fault('commission.ruleEndsBeforeStart', {})
  const saved =
    id === null
      ? insertRecord(ctx.db, commissionRuleTable, ctx.newId(), rule)
      : updateRecord(ctx.db, commissionRuleTable, id, fields)
  reckonAll(ctx)
  return saved
}

export const commissionHandlers: Handlers<typeof commission, 'query' | 'command', Ctx> = {
  'commission.months': (ctx) => monthHistory(ctx.db, readSettings(ctx.db).currency, ctx.today),
  'commission.list': (ctx, { month }) => entriesOf(ctx, month).map((entry) => withNames(ctx, entry)),
  'commission.saveEntry': (ctx, { id, fields }) => saveEntry(ctx, id, fields),
  'commission.trashEntry': (ctx, { id }) => {
    trashRecord(ctx.db, commissionEntryTable, id)
    return null
  },
  'commission.rules': (ctx) =>
    listRecords(ctx.db, commissionRuleTable, '1 = 1 ORDER BY valid_from DESC, name'),
  'commission.saveRule': (ctx, { id, fields }) => saveRule(ctx, id, fields),
  'commission.trashRule': (ctx, { id }) => {
    trashRecord(ctx.db, commissionRuleTable, id)
    reckonAll(ctx)
    return null
  },
}
