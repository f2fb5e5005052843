import { Fault } from '../../../shared/contract/errors.ts'
import type { CommissionEntry } from '../../../shared/domain/commission/types.ts'
import type { Statement, StatementLine } from '../../../shared/domain/statements/types.ts'
import type { Ctx } from '../../core/context.ts'
import { findRecord, getRecord, insertRecord, updateRecord } from '../../db/records.ts'
import { closedMonthOf } from '../commission/close.ts'
import { ledgerRules } from '../commission/ledger.ts'
import { reckonDealById, reckonOrderById } from '../commission/reckon.ts'
import { blankEntry, commissionEntryTable } from '../commission/store.ts'
import { linesOf } from './rows.ts'
import { statementTable } from './store.ts'

/** Takes a statement's money into the ledger on a day. Fault statements.settled the second time. */
export function settle(ctx: Ctx, id: string, paidOn: string): Statement {
  const statement = getRecord(ctx.db, statementTable, id)
  if (statement.paidOn !== null) throw new Fault('statements.settled', {})
  const touched: CommissionEntry[] = []
  for (const line of linesOf(ctx, id)) {
    const entry = line.entryId === null ? undefined : findRecord(ctx.db, commissionEntryTable, line.entryId)
    if (entry === undefined) receiveExtra(ctx, statement, line, paidOn)
    else {
      receive(ctx, entry, line.amountMinor, paidOn)
      touched.push(entry)
    }
  }
  const saved = updateRecord(ctx.db, statementTable, id, { paidOn })
  reckonAgain(ctx, touched)
  ctx.db.journal?.name(statement.number)
  return saved
}

/**
 * Receives what was paid of an entry. Less than expected: the entry is received as far as it was paid, and reckoning
 * leaves the rest open. An entry of a closed month keeps its sum, the shortage is booked beside it.
 */
function receive(ctx: Ctx, entry: CommissionEntry, paidMinor: number, receivedOn: string): void {
  const difference = paidMinor - entry.amountMinor
  const earnedOn = entry.earnedOn ?? receivedOn
  const received = { state: 'received', receivedOn, earnedOn } as const
  const month = closedMonthOf(entry)
  const isClosed = month !== null && ledgerRules(ctx).isClosed(month, entry.companyId)
  if (difference === 0 || isClosed || difference > 0)
    updateRecord(ctx.db, commissionEntryTable, entry.id, received)
  else updateRecord(ctx.db, commissionEntryTable, entry.id, { ...received, amountMinor: paidMinor })
  if (difference === 0) return
  if (difference > 0) addBeside(ctx, entry, difference, receivedOn, '')
  else if (isClosed) addBeside(ctx, entry, difference, receivedOn, entry.lineGroup)
  if (difference < 0 && entry.lineGroup === '') addRest(ctx, entry, -difference)
}

function addBeside(ctx: Ctx, entry: CommissionEntry, minor: number, receivedOn: string, group: string): void {
  const { companyId, clientId, dealId, orderId, note, lineKey, planId, versionId } = entry
  insertRecord(ctx.db, commissionEntryTable, ctx.newId(), {
    ...blankEntry(entry.currency),
    companyId,
    clientId,
    dealId,
    orderId,
    planId: group === '' ? null : planId,
    versionId: group === '' ? null : versionId,
    source: group === '' ? 'imported' : 'reckoned',
    kind: 'correction',
    lineGroup: group,
    lineKey: group === '' ? '' : lineKey,
    earnedOn: receivedOn,
    receivedOn,
    amountMinor: minor,
    note,
  })
}

/** The unpaid rest of an entry that nothing reckons again. */
function addRest(ctx: Ctx, entry: CommissionEntry, minor: number): void {
  const { id: _id, createdAt: _c, changedAt: _ch, deletedAt: _d, ...fields } = entry
  insertRecord(ctx.db, commissionEntryTable, ctx.newId(), { ...fields, amountMinor: minor, externalRef: '' })
}

/** Money for which nothing was reckoned: entered as it stands on the statement. */
function receiveExtra(ctx: Ctx, statement: Statement, line: StatementLine, receivedOn: string): void {
  insertRecord(ctx.db, commissionEntryTable, ctx.newId(), {
    ...blankEntry(statement.currency),
    companyId: statement.companyId,
    source: 'imported',
    kind: line.amountMinor < 0 ? 'clawback' : 'sale',
    earnedOn: line.happenedOn ?? receivedOn,
    receivedOn,
    amountMinor: line.amountMinor,
    note: line.text === '' ? line.clientName : line.text,
    externalRef: line.reference,
  })
}

function reckonAgain(ctx: Ctx, entries: readonly CommissionEntry[]): void {
  const deals = new Set(entries.flatMap((e) => e.dealId ?? []))
  const orders = new Set(entries.flatMap((e) => (e.dealId === null ? (e.orderId ?? []) : [])))
  for (const id of deals) reckonDealById(ctx, id)
  for (const id of orders) reckonOrderById(ctx, id)
}
