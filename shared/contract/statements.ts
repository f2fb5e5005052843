import { z } from 'zod'
import type { LineFlag } from '../domain/statements/match.ts'
import type { Statement, StatementLine } from '../domain/statements/types.ts'
import type { EntryRow } from './commission.ts'
import { command, query, returns } from './define.ts'
import { currency, empty, id, localDate, longText, minor, text } from './fields.ts'
import { importFile } from './imports.ts'

export const statementLineInput = z.object({
  text: text(2000),
  clientName: text(200),
  reference: text(200),
  happenedOn: localDate.nullable(),
  amountMinor: minor,
})
export type StatementLineInput = z.output<typeof statementLineInput>

export type StatementRow = {
  readonly statement: Statement
  readonly companyName: string | null
  readonly lines: number
  readonly matched: number
  readonly sumMinor: number
  /** Paid less than was expected, over all matched lines; 0 or less: nothing is short. */
  readonly shortMinor: number
  readonly isSettled: boolean
}

export type LineRow = StatementLine & {
  readonly flag: LineFlag
  /** The entry it was set against; null: none. */
  readonly entry: EntryRow | null
  /** Days the money came after the entry was due; 0: in time or not known. */
  readonly daysLate: number
}

export type StatementDetail = {
  readonly row: StatementRow
  readonly lines: readonly LineRow[]
  /** Due by the statement's day with this company and on no statement. */
  readonly missing: readonly EntryRow[]
  /** What a line can be set against. */
  readonly candidates: readonly EntryRow[]
}

export const statements = {
  'statements.list': query(empty, returns<readonly StatementRow[]>(), ['commission', 'deals']),
  'statements.get': query(z.object({ id }), returns<StatementDetail>(), ['commission', 'deals', 'clients']),
  /** The lines of a file of a principal, as they would be entered. */
  'statements.read': query(
    z.object({ file: importFile, currency }),
    returns<{ readonly lines: readonly StatementLineInput[]; readonly skipped: number }>(),
    ['settings'],
  ),
  /** Enters a statement and sets its lines against the ledger where one entry is clearly meant. */
  'statements.add': command(
    z.object({
      companyId: id.nullable(),
      number: z.string().trim().max(100),
      issuedOn: localDate,
      currency,
      totalMinor: minor.nullable(),
      fileName: text(300),
      notes: longText,
      lines: z.array(statementLineInput).min(1).max(5000).readonly(),
    }),
    returns<Statement>(),
    ['commission'],
  ),
  /** Sets a line against an entry, or (null) against none. */
  'statements.match': command(z.object({ lineId: id, entryId: id.nullable() }), returns<null>(), [
    'commission',
  ]),
  /** The money has come: matched entries are received as far as they were paid, other lines are entered as they are. */
  'statements.settle': command(z.object({ id, paidOn: localDate }), returns<Statement>(), [
    'commission',
    'deals',
  ]),
  'statements.trash': command(z.object({ id }), returns<null>(), ['commission']),
} as const

export type StatementsErrors = {
  'statements.settled': Record<string, never>
  'statements.totalDiffers': { readonly total: string; readonly sum: string }
  'statements.entryTaken': Record<string, never>
  'statements.otherCurrency': { readonly currency: string }
  'statements.amountColumnMissing': Record<string, never>
}
