import { foldForSearch } from '../../base/fold.ts'
import type { DecimalSign } from '../../base/parse-amount.ts'
import { type DateOrder, parseDate } from '../../base/parse-date.ts'
import {
  clientTargets,
  columnTarget,
  commissionTargets,
  headerWords,
  type ImportTarget,
  priceTargets,
} from './fields.ts'
import type { ImportKind, ImportRules, ImportTable } from './rules.ts'

const sampleRows = 200

/** What the book already knows: its currency, today, and the columns of its price list. */
export type Known = {
  readonly currency: string
  readonly today: string
  readonly priceColumns: readonly { readonly id: string; readonly name: string }[]
}

/** What the columns most likely are; the user sees it before anything is imported. */
export function guessRules(table: ImportTable, kind: ImportKind, known: Known): ImportRules {
  const { currency, today } = known
  const columns = guessColumns(table, kind, known)
  const sums = columns.findIndex((column) => column === 'amount' || column === 'price')
  return {
    kind,
    columns,
    dateOrder: guessDateOrder(cellsOf(table, columns.indexOf('receivedOn'))),
    decimal: guessDecimal(cellsOf(table, sums)),
    currency,
    ...(kind === 'prices' ? { prices: { validFrom: today, vanished: 'keep' as const } } : {}),
  }
}

export function targetsOf(kind: ImportKind): readonly ImportTarget[] {
  if (kind === 'prices') return priceTargets
  return kind === 'clients' ? clientTargets : commissionTargets
}

/** Each target once, exact names before names that only begin so; of clients' other columns fields of their own. */
function guessColumns(table: ImportTable, kind: ImportKind, { priceColumns }: Known): (string | null)[] {
  const columns: (string | null)[] = table.headers.map(() => null)
  const folded = table.headers.map(foldForSearch)
  for (const { id, name } of kind === 'prices' ? priceColumns : []) {
    const found = folded.findIndex((header, i) => columns[i] === null && header === foldForSearch(name))
    if (found >= 0) columns[found] = columnTarget(id)
  }
  for (const fits of [exactly, atStart]) {
    for (const target of targetsOf(kind)) {
      if (columns.includes(target)) continue
      const found = folded.findIndex(
        (header, i) => columns[i] === null && header !== '' && fits(header, target),
      )
      if (found >= 0) columns[found] = target
    }
  }
  if (kind !== 'clients') return columns
  return columns.map((target, i) => target ?? (table.headers[i] === '' ? null : 'custom'))
}

function exactly(header: string, target: ImportTarget): boolean {
  return headerWords[target].some((word) => foldForSearch(word) === header)
}

function atStart(header: string, target: ImportTarget): boolean {
  return headerWords[target].some((word) => word.length > 3 && header.startsWith(`${foldForSearch(word)} `))
}

function cellsOf(table: ImportTable, column: number): readonly string[] {
  if (column < 0) return []
  return table.rows
    .slice(0, sampleRows)
    .map((row) => row.cells[column] ?? '')
    .filter((cell) => cell.trim() !== '')
}

/** The first order in which all the days make sense; day first where several do. */
function guessDateOrder(cells: readonly string[]): DateOrder {
  const orders = ['dmy', 'mdy', 'ymd'] as const
  const readable = (order: DateOrder) => cells.filter((cell) => parseDate(cell, order).ok).length
  const best = Math.max(...orders.map(readable))
  return orders.find((order) => readable(order) === best) ?? 'dmy'
}

/** What stands before the last one or two digits is the decimal sign; unclear: left to each sum. */
function guessDecimal(cells: readonly string[]): DecimalSign {
  const signs = cells.flatMap((cell) => /([.,])\d{1,2}\D*$/.exec(cell)?.[1] ?? [])
  const commas = signs.filter((sign) => sign === ',').length
  if (signs.length === 0) return 'auto'
  return commas * 2 > signs.length ? ',' : '.'
}
