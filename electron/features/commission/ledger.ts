import { addToMonth, firstDayOfMonth, monthOf } from '../../../shared/base/local-date.ts'
import type { Line } from '../../../shared/domain/commission/line.ts'
import { type LedgerEntry, type LedgerRules, reconcile } from '../../../shared/domain/commission/reconcile.ts'
import type { Step } from '../../../shared/domain/plans/steps.ts'
import type { Ctx } from '../../core/context.ts'
import type { SqlValue } from '../../db/db.ts'
import { insertRecord, listRecords, trashRecord, updateRecord } from '../../db/records.ts'
import { json, toRecord } from '../../db/table.ts'
import { closedMonthTable, commissionEntryTable } from './store.ts'

/** What is closed in this book, and where a correction goes instead. */
export function ledgerRules(ctx: Ctx): LedgerRules {
  const closed = new Set(listRecords(ctx.db, closedMonthTable).map((c) => `${c.month}|${c.companyId ?? ''}`))
  const isClosed = (month: string, companyId: string | null) =>
    closed.size > 0 &&
    (closed.has(`${month}|`) || (companyId !== null && closed.has(`${month}|${companyId}`)))
  const correctionDay = (companyId: string | null) => {
    let month = monthOf(ctx.today)
    while (isClosed(month, companyId)) month = addToMonth(month, 1)
    return month === monthOf(ctx.today) ? ctx.today : firstDayOfMonth(month)
  }
  return { isClosed, correctionDay, today: ctx.today }
}

/** Writes what reckoned lines change in one group's entries. */
export function writeGroup(
  ctx: Ctx,
  lines: readonly Line[],
  entries: readonly LedgerEntry[],
  rules: LedgerRules,
): void {
  for (const change of reconcile(lines, entries, rules)) {
    if (change.kind === 'insert') insertRecord(ctx.db, commissionEntryTable, ctx.newId(), change.fields)
    else if (change.kind === 'update') updateRecord(ctx.db, commissionEntryTable, change.id, change.fields)
    else trashRecord(ctx.db, commissionEntryTable, change.id)
  }
}

/** The second condition lets SQLite use the index of entries that have a group. */
export function entriesOfGroup(ctx: Ctx, group: string): LedgerEntry[] {
  return listLedger(ctx, `line_group = ? AND line_group <> ''`, [group])
}

/** Steps stay as they lie: ten thousands of entries are compared by their text, and few are ever read. */
const asText: typeof commissionEntryTable = {
  ...commissionEntryTable,
  fields: { ...commissionEntryTable.fields, steps: { ...json<readonly Step[]>(), fromColumn: () => [] } },
}

/** Entries for reckoning, their steps as text only. The condition is never user text. */
export function listLedger(ctx: Ctx, condition: string, parameters: readonly SqlValue[] = []): LedgerEntry[] {
  const rows = ctx.db
    .statement(`SELECT * FROM commission_entry WHERE deleted_at IS NULL AND ${condition}`)
    .all(...parameters) as { readonly steps: string }[]
  return rows.map((row) => ({ ...toRecord(asText, row), stepsText: row.steps }))
}
