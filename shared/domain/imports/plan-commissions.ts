import { foldForSearch } from '../../base/fold.ts'
import { parseAmount } from '../../base/parse-amount.ts'
import { parseDate } from '../../base/parse-date.ts'
import { type RowCells, readCells } from './read-cells.ts'
import { currencyIn, readCurrency } from './read-currency.ts'
import type { ImportRules, ImportTable, RowProblem } from './rules.ts'

export type ImportedCommission = {
  /** YYYY-MM-DD */
  readonly receivedOn: string
  readonly currency: string
  readonly amountMinor: number
  readonly clientName: string
  readonly companyName: string
  readonly note: string
  /** Tells the entry again in a second import of the same file. */
  readonly externalRef: string
}

export type CommissionPlan = {
  readonly create: readonly ImportedCommission[]
  readonly unchanged: number
  readonly skipped: number
  readonly problems: readonly RowProblem[]
}

/** What an import of received commissions would do. knownRefs: externalRef of the entries in the book. */
export function planCommissions(
  table: ImportTable,
  rules: ImportRules,
  knownRefs: ReadonlySet<string>,
): CommissionPlan {
  const problems: RowProblem[] = []
  const create: ImportedCommission[] = []
  const seen = new Map<string, number>()
  let [unchanged, skipped] = [0, 0]
  for (const row of table.rows) {
    const entry = readCommission(readCells(table, rules, row, problems), rules)
    if (entry === null) {
      skipped += 1
      continue
    }
    const named = withReference(entry, seen)
    if (knownRefs.has(named.externalRef)) unchanged += 1
    else create.push(named)
  }
  return { create, unchanged, skipped, problems }
}

function readCommission(cells: RowCells, rules: ImportRules): ImportedCommission | null {
  const receivedOn = dayOf(cells, rules)
  const money = moneyOf(cells, rules)
  if (receivedOn === null || money === null) return null
  return {
    receivedOn,
    ...money,
    clientName: cells.get('clientName').slice(0, 200),
    companyName: cells.get('companyName').slice(0, 200),
    note: cells.get('note').slice(0, 2_000),
    externalRef: cells.get('externalRef').slice(0, 100),
  }
}

function dayOf(cells: RowCells, rules: ImportRules): string | null {
  const parsed = parseDate(cells.get('receivedOn'), rules.dateOrder)
  if (parsed.ok) return parsed.value
  cells.complain('receivedOn', parsed.error === 'empty' ? 'date-missing' : 'not-a-date')
  return null
}

function moneyOf(
  cells: RowCells,
  rules: ImportRules,
): Pick<ImportedCommission, 'currency' | 'amountMinor'> | null {
  const text = cells.get('amount')
  const named = cells.get('currency')
  const currency = named === '' ? (currencyIn(text) ?? rules.currency) : readCurrency(named)
  if (currency === null) {
    cells.complain('currency', 'unknown-currency')
    return null
  }
  const parsed = parseAmount(text, currency, rules.decimal)
  if (parsed.ok) return { currency, amountMinor: parsed.value }
  const problem = { empty: 'amount-missing', 'too-precise': 'too-precise' } as const
  cells.complain(
    'amount',
    parsed.error === 'empty' || parsed.error === 'too-precise' ? problem[parsed.error] : 'not-a-number',
  )
  return null
}

/** Rows that say the same are counted: two equal payments of one day are two, and stay two in a second import. */
function withReference(entry: ImportedCommission, seen: Map<string, number>): ImportedCommission {
  if (entry.externalRef !== '') return { ...entry, externalRef: `file:${entry.externalRef}` }
  const { receivedOn, amountMinor, currency, clientName, companyName, note } = entry
  const said = [
    receivedOn,
    amountMinor,
    currency,
    foldForSearch(clientName),
    foldForSearch(companyName),
    foldForSearch(note),
  ]
  const key = said.join('|')
  const count = (seen.get(key) ?? 0) + 1
  seen.set(key, count)
  return { ...entry, externalRef: `row:${key}|${count}` }
}
