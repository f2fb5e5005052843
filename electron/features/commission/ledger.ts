import { addToMonth, firstDayOfMonth, monthOf } from '../../../shared/base/local-date.ts'
import type { Line } from '../../../shared/domain/commission/line.ts'
import { type LedgerRules, reconcile } from '../../../shared/domain/commission/reconcile.ts'
import type { CommissionEntry } from '../../../shared/domain/commission/types.ts'
import type { Ctx } from '../../core/context.ts'
import { insertRecord, listRecords, trashRecord, updateRecord } from '../../db/records.ts'
import { closedMonthTable, commissionEntryTable } from './store.ts'

/** What is closed in this book, and where a correction goes instead. */
export function ledgerRules(ctx: Ctx): LedgerRules {
  const closed = new Set(listRecords(ctx.db, closedMonthTable).map((c) => `${c.month}|${c.companyId ?? ''}`))
  const isClosed = (month: string, companyId: string | null) =>
    closed.has(`${month}|`) || (companyId !== null && closed.has(`${month}|${companyId}`))
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
  entries: readonly CommissionEntry[],
  rules: LedgerRules,
): void {
  for (const change of reconcile(lines, entries, rules)) {
    if (change.kind === 'insert') insertRecord(ctx.db, commissionEntryTable, ctx.newId(), change.fields)
    else if (change.kind === 'update') updateRecord(ctx.db, commissionEntryTable, change.id, change.fields)
    else trashRecord(ctx.db, commissionEntryTable, change.id)
  }
}

export function entriesOfGroup(ctx: Ctx, group: string): CommissionEntry[] {
  return listRecords(ctx.db, commissionEntryTable, 'line_group = ?', [group])
}
