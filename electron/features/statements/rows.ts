import { daysBetween } from '../../../shared/base/local-date.ts'
import type { LineRow, StatementDetail, StatementRow } from '../../../shared/contract/statements.ts'
import type { CommissionEntry } from '../../../shared/domain/commission/types.ts'
import { flagOf } from '../../../shared/domain/statements/match.ts'
import type { Statement, StatementLine } from '../../../shared/domain/statements/types.ts'
import type { Ctx } from '../../core/context.ts'
import { findRecord, getRecord, listRecords } from '../../db/records.ts'
import { entryRow } from '../commission/entry-row.ts'
import { commissionEntryTable } from '../commission/store.ts'
import { companyTable } from '../deals/store.ts'
import { statementLineTable, statementTable } from './store.ts'

export function linesOf(ctx: Ctx, statementId: string): StatementLine[] {
  return listRecords(ctx.db, statementLineTable, 'statement_id = ? ORDER BY position', [statementId])
}

/** Entries of a company that a line may mean: not received yet, in the statement's currency, on no other line. */
export function candidatesOf(ctx: Ctx, { companyId, currency }: Statement): CommissionEntry[] {
  return listRecords(
    ctx.db,
    commissionEntryTable,
    `state <> 'received' AND currency = ? AND (? IS NULL OR company_id = ?)
       AND NOT EXISTS (SELECT 1 FROM statement_line l WHERE l.entry_id = commission_entry.id AND l.deleted_at IS NULL)
     ORDER BY coalesce(due_on, '9999')`,
    [currency, companyId, companyId],
  )
}

export function statementRow(ctx: Ctx, statement: Statement): StatementRow {
  const lines = linesOf(ctx, statement.id)
  const company =
    statement.companyId === null ? undefined : findRecord(ctx.db, companyTable, statement.companyId)
  const matched = lines.filter((l) => l.mark === 'matched')
  return {
    statement,
    companyName: company?.name ?? null,
    lines: lines.length,
    matched: matched.length,
    sumMinor: lines.reduce((sum, l) => sum + l.amountMinor, 0),
    shortMinor: matched.reduce((sum, l) => sum + (l.expectedMinor ?? l.amountMinor) - l.amountMinor, 0),
    isSettled: statement.paidOn !== null,
  }
}

export function statementDetail(ctx: Ctx, id: string): StatementDetail {
  const statement = getRecord(ctx.db, statementTable, id)
  const open = candidatesOf(ctx, statement).map((entry) => entryRow(ctx, entry))
  return {
    row: statementRow(ctx, statement),
    lines: linesOf(ctx, id).map((line) => lineRow(ctx, statement, line)),
    missing: open.filter(
      (e) => e.state !== 'expected' && e.dueOn !== null && e.dueOn <= statement.issuedOn && e.amountMinor > 0,
    ),
    candidates: open,
  }
}

function lineRow(ctx: Ctx, statement: Statement, line: StatementLine): LineRow {
  const found = line.entryId === null ? undefined : findRecord(ctx.db, commissionEntryTable, line.entryId)
  const came = statement.paidOn ?? statement.issuedOn
  const late = found?.dueOn == null ? 0 : daysBetween(found.dueOn, came)
  return {
    ...line,
    flag: flagOf(line.amountMinor, line.expectedMinor, line.mark),
    entry: found === undefined ? null : entryRow(ctx, found),
    daysLate: Math.max(0, late),
  }
}
