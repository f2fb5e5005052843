import { assert } from '../../../shared/base/assert.ts'
import { daysBetween } from '../../../shared/base/local-date.ts'
import type { LineRow, StatementDetail, StatementRow } from '../../../shared/contract/statements.ts'
import type { CommissionEntry } from '../../../shared/domain/commission/types.ts'
import { flagOf } from '../../../shared/domain/statements/match.ts'
import type { Statement, StatementLine } from '../../../shared/domain/statements/types.ts'
import type { Ctx } from '../../core/context.ts'
import { findRecord, getRecord, listRecords } from '../../db/records.ts'
import { entryRow } from '../commission/entry-row.ts'
import { commissionEntryTable } from '../commission/store.ts'
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

type Sums = Pick<StatementRow, 'companyName' | 'lines' | 'matched' | 'sumMinor' | 'shortMinor'> & {
  readonly id: string
}

/** Statements with what their lines come to; id: that one alone. The newest first. */
export function statementRows(ctx: Ctx, id: string | null = null): readonly StatementRow[] {
  const own = id === null ? '' : 'AND s.id = @id'
  const sums = ctx.db
    .statement(
      `SELECT s.id, c.name AS companyName, count(l.id) AS lines, count(*) FILTER (WHERE l.mark = 'matched') AS matched,
              coalesce(sum(l.amount_minor), 0) AS sumMinor,
              coalesce(sum(coalesce(l.expected_minor, l.amount_minor) - l.amount_minor)
                       FILTER (WHERE l.mark = 'matched'), 0) AS shortMinor
         FROM statement s LEFT JOIN company c ON c.id = s.company_id AND c.deleted_at IS NULL
         LEFT JOIN statement_line l ON l.statement_id = s.id AND l.deleted_at IS NULL
        WHERE s.deleted_at IS NULL ${own} GROUP BY s.id`,
    )
    .all(id === null ? {} : { id }) as Sums[]
  const sumsOf = new Map(sums.map(({ id: key, ...row }) => [key, row]))
  const [condition, parameters] = id === null ? ['1 = 1', []] : ['id = ?', [id]]
  return listRecords(ctx.db, statementTable, `${condition} ORDER BY issued_on DESC`, parameters).flatMap(
    (statement) => {
      const row = sumsOf.get(statement.id)
      return row === undefined ? [] : [{ statement, ...row, isSettled: statement.paidOn !== null }]
    },
  )
}

export function statementDetail(ctx: Ctx, id: string): StatementDetail {
  const statement = getRecord(ctx.db, statementTable, id)
  const [row] = statementRows(ctx, id)
  assert(row !== undefined, 'a statement that was read just now')
  const open = candidatesOf(ctx, statement).map((entry) => entryRow(ctx, entry))
  return {
    row,
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
