import { toDecimal } from '../../../shared/base/money.ts'
import type { NewRecord } from '../../../shared/base/record.ts'
import type { Handlers } from '../../../shared/contract/define.ts'
import { Fault } from '../../../shared/contract/errors.ts'
import type { StatementLineInput, statements } from '../../../shared/contract/statements.ts'
import { guessRules } from '../../../shared/domain/imports/guess-rules.ts'
import { planCommissions } from '../../../shared/domain/imports/plan-commissions.ts'
import { type Candidate, matchLines } from '../../../shared/domain/statements/match.ts'
import type { Statement } from '../../../shared/domain/statements/types.ts'
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
import { commissionEntryTable } from '../commission/store.ts'
import { readTable, type TextFile } from '../imports/read-table.ts'
import { candidatesOf, linesOf, statementDetail, statementRows } from './rows.ts'
import { settle } from './settle.ts'
import { statementLineTable, statementTable } from './store.ts'

/** A principal's file as lines, by the same reading as an import of commissions. */
function readLines(ctx: Ctx, file: TextFile, currency: string) {
  const { table } = readTable(file)
  const rules = guessRules(table, 'commissions', { currency, today: ctx.today, priceColumns: [] })
  if (!rules.columns.includes('amount')) throw new Fault('statements.amountColumnMissing', {})
  const plan = planCommissions(table, rules, new Set())
  const lines = plan.create.map(
    (entry): StatementLineInput => ({
      text: entry.note,
      clientName: entry.clientName,
      reference: entry.externalRef,
      happenedOn: entry.receivedOn,
      amountMinor: entry.amountMinor,
    }),
  )
  return { lines, skipped: plan.skipped }
}

type AddInput = Omit<NewRecord<Statement>, 'paidOn'> & { readonly lines: readonly StatementLineInput[] }

function add(ctx: Ctx, { lines, ...fields }: AddInput): Statement {
  const sum = lines.reduce((total, line) => total + line.amountMinor, 0)
  const { totalMinor, currency } = fields
  if (totalMinor !== null && totalMinor !== sum)
    throw new Fault('statements.totalDiffers', {
      total: toDecimal(totalMinor, currency),
      sum: toDecimal(sum, currency),
    })
  const statement = insertRecord(ctx.db, statementTable, ctx.newId(), { ...fields, paidOn: null })
  lines.forEach((line, position) => {
    insertRecord(ctx.db, statementLineTable, ctx.newId(), {
      ...line,
      statementId: statement.id,
      position,
      entryId: null,
      expectedMinor: null,
      mark: 'open',
    })
  })
  matchAll(ctx, statement)
  return statement
}

function matchAll(ctx: Ctx, statement: Statement): void {
  const entries = candidatesOf(ctx, statement)
  const expected = new Map(entries.map((entry) => [entry.id, entry.amountMinor]))
  const candidates = entries.map((entry): Candidate => {
    const client = entry.clientId === null ? undefined : findRecord(ctx.db, clientTable, entry.clientId)
    const { id, note, dueOn, amountMinor } = entry
    const references = referencesOf(ctx, entry.dealId, entry.orderId, entry.invoiceId)
    return { id, clientName: client?.name ?? '', note, references, dueOn, amountMinor }
  })
  for (const [lineId, entryId] of matchLines(linesOf(ctx, statement.id), candidates))
    updateRecord(ctx.db, statementLineTable, lineId, {
      entryId,
      expectedMinor: expected.get(entryId) ?? null,
      mark: 'matched',
    })
}

/** Numbers by which a principal may name a sale. */
function referencesOf(
  ctx: Ctx,
  dealId: string | null,
  orderId: string | null,
  invoiceId: string | null,
): readonly string[] {
  return ctx.db
    .statement(
      `SELECT number FROM sales_order WHERE deal_id = @dealId OR id = @orderId
       UNION SELECT number FROM invoice WHERE id = @invoiceId OR deal_id = @dealId`,
    )
    .pluck()
    .all({ dealId, orderId, invoiceId }) as string[]
}

function match(ctx: Ctx, lineId: string, entryId: string | null): null {
  const line = getRecord(ctx.db, statementLineTable, lineId)
  const statement = getRecord(ctx.db, statementTable, line.statementId)
  if (statement.paidOn !== null) throw new Fault('statements.settled', {})
  if (entryId === null) {
    updateRecord(ctx.db, statementLineTable, lineId, { entryId: null, expectedMinor: null, mark: 'open' })
    return null
  }
  const entry = getRecord(ctx.db, commissionEntryTable, entryId)
  if (entry.currency !== statement.currency)
    throw new Fault('statements.otherCurrency', { currency: entry.currency })
  const taken = listRecords(ctx.db, statementLineTable, 'entry_id = ?', [entryId])
  if (taken.some((other) => other.id !== lineId)) throw new Fault('statements.entryTaken', {})
  updateRecord(ctx.db, statementLineTable, lineId, {
    entryId,
    expectedMinor: entry.amountMinor,
    mark: 'matched',
  })
  return null
}

function trash(ctx: Ctx, id: string): null {
  if (getRecord(ctx.db, statementTable, id).paidOn !== null) throw new Fault('statements.settled', {})
  for (const line of linesOf(ctx, id)) trashRecord(ctx.db, statementLineTable, line.id)
  trashRecord(ctx.db, statementTable, id)
  return null
}

export const statementsHandlers: Handlers<typeof statements, 'query' | 'command', Ctx> = {
  'statements.list': (ctx) => statementRows(ctx),
  'statements.get': (ctx, { id }) => statementDetail(ctx, id),
  'statements.read': (ctx, { file, currency }) => readLines(ctx, file, currency),
  'statements.add': (ctx, input) => add(ctx, input),
  'statements.match': (ctx, { lineId, entryId }) => match(ctx, lineId, entryId),
  'statements.settle': (ctx, { id, paidOn }) => settle(ctx, id, paidOn),
  'statements.trash': (ctx, { id }) => trash(ctx, id),
}
