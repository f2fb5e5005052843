import { assert } from '../../../shared/base/assert.ts'
import type { Handlers } from '../../../shared/contract/define.ts'
import { Fault } from '../../../shared/contract/errors.ts'
import type { ImportPreview, ImportReport, imports } from '../../../shared/contract/imports.ts'
import { guessRules, targetsOf } from '../../../shared/domain/imports/guess-rules.ts'
import { planClients } from '../../../shared/domain/imports/plan-clients.ts'
import { planCommissions } from '../../../shared/domain/imports/plan-commissions.ts'
import { planPrices } from '../../../shared/domain/imports/plan-prices.ts'
import type { ImportKind, ImportRules, RowProblem } from '../../../shared/domain/imports/rules.ts'
import type { Ctx } from '../../core/context.ts'
import { readSettings } from '../settings/store.ts'
import { applyClients, knownClients } from './apply-clients.ts'
import { applyCommissions, knownReferences, newClientNames } from './apply-commissions.ts'
import { applyPrices, knownPrices, priceColumns } from './apply-prices.ts'
import { readTable, type TextFile } from './read-table.ts'

const sampleRows = 8
/** More would bury what matters; the count says how many there are. */
const shownProblems = 500
const shownPrices = 1000

function preview(ctx: Ctx, file: TextFile, kind: ImportKind): ImportPreview {
  const { table, encoding, delimiter } = readTable(file)
  const known = { ...readSettings(ctx.db), today: ctx.today, priceColumns: priceColumns(ctx) }
  return {
    encoding,
    delimiter,
    headers: table.headers,
    sample: table.rows.slice(0, sampleRows).map((row) => row.cells),
    rowCount: table.rows.length,
    guess: guessRules(table, kind, known),
    targets: targetsOf(kind),
    priceColumns: kind === 'prices' ? known.priceColumns : [],
  }
}

function assertRules({ kind, columns }: ImportRules): void {
  if (kind === 'clients' && !columns.includes('name')) throw new Fault('imports.nameColumnMissing', {})
  if (kind === 'prices' && !columns.includes('productName') && !columns.includes('sku'))
    throw new Fault('imports.productColumnMissing', {})
  if (kind !== 'commissions') return
  if (!columns.includes('amount')) throw new Fault('imports.amountColumnMissing', {})
  if (!columns.includes('receivedOn')) throw new Fault('imports.dateColumnMissing', {})
}

/** Plans, and where asked writes; both ways give the same report. */
function importFile(ctx: Ctx, file: TextFile, rules: ImportRules, isDryRun: boolean): ImportReport {
  assertRules(rules)
  const { table } = readTable(file)
  const told = works[rules.kind](ctx, table, rules, isDryRun)
  const journal = ctx.db.journal
  if (isDryRun) return { ...told, commandId: null }
  assert(journal !== null, 'an import is a command')
  journal.name(file.name)
  return { ...told, commandId: journal.hasChanges ? journal.line.commandId : null }
}

type Told = Omit<ImportReport, 'commandId'>
type Work = (
  ctx: Ctx,
  table: Parameters<typeof planClients>[0],
  rules: ImportRules,
  isDryRun: boolean,
) => Told

const clients: Work = (ctx, table, rules, isDryRun) => {
  const plan = planClients(table, rules, knownClients(ctx))
  if (!isDryRun) applyClients(ctx, plan)
  return {
    created: plan.create.length,
    updated: plan.update.length,
    unchanged: plan.unchanged,
    skipped: plan.skipped,
    newClients: plan.create.length,
    prices: null,
    ...shown(plan.problems),
  }
}

const commissions: Work = (ctx, table, rules, isDryRun) => {
  const plan = planCommissions(table, rules, knownReferences(ctx))
  const newClients = newClientNames(ctx, plan).size
  if (!isDryRun) applyCommissions(ctx, plan)
  return {
    created: plan.create.length,
    updated: 0,
    unchanged: plan.unchanged,
    skipped: plan.skipped,
    newClients,
    prices: null,
    ...shown(plan.problems),
  }
}

const prices: Work = (ctx, table, rules, isDryRun) => {
  const how = rules.prices ?? { validFrom: ctx.today, vanished: 'keep' as const }
  const plan = planPrices(table, rules, knownPrices(ctx, how.validFrom))
  if (!isDryRun) applyPrices(ctx, plan, how)
  const ended = how.vanished === 'end' ? plan.vanished.length : 0
  return {
    created: plan.create.length,
    updated: plan.update.length + ended,
    unchanged: plan.unchanged,
    skipped: plan.skipped,
    newClients: 0,
    prices: {
      rows: plan.rows.slice(0, shownPrices),
      rowCount: plan.rows.length,
      vanished: plan.vanished.length,
    },
    ...shown(plan.problems),
  }
}

const works: Readonly<Record<ImportKind, Work>> = { clients, commissions, prices }

function shown(problems: readonly RowProblem[]): Pick<Told, 'problems' | 'problemCount'> {
  return { problems: problems.slice(0, shownProblems), problemCount: problems.length }
}

export const importsHandlers: Handlers<typeof imports, 'query' | 'command', Ctx> = {
  'imports.preview': (ctx, { file, kind }) => preview(ctx, file, kind),
  'imports.dryRun': (ctx, { file, rules }) => importFile(ctx, file, rules, true),
  'imports.run': (ctx, { file, rules }) => importFile(ctx, file, rules, false),
}
