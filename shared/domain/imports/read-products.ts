import { foldForSearch } from '../../base/fold.ts'
import { currencyDigits } from '../../base/money.ts'
import { parseAmount } from '../../base/parse-amount.ts'
import type { NewRecord } from '../../base/record.ts'
import type { Product } from '../products/types.ts'
import { columnTarget } from './fields.ts'
import type { KnownPrices, NewPrice } from './plan-prices.ts'
import { type RowCells, readCells } from './read-cells.ts'
import { currencyIn, readCurrency } from './read-currency.ts'
import type { ImportRow, ImportRules, ImportTable, RowProblem } from './rules.ts'

export type ReadProduct = {
  /** The product of the book it is; null: a new one. */
  readonly present: Product | null
  readonly fields: Partial<NewRecord<Product>>
  readonly prices: readonly NewPrice[]
  readonly complain: (problem: RowProblem['problem']) => void
}

type Read = { readonly products: readonly ReadProduct[]; readonly skipped: number }

/** The products of a price list, each once; a row of one cell is the heading of a group where no column names it. */
export function readProducts(
  table: ImportTable,
  rules: ImportRules,
  known: KnownPrices,
  problems: RowProblem[],
): Read {
  const find = finder(known.products)
  const read = new Map<string, ReadProduct>()
  const hasGroups = rules.columns.includes('groupName')
  let [group, skipped] = ['', 0]
  for (const row of table.rows) {
    const heading = hasGroups ? null : headingOf(row)
    if (heading !== null) {
      group = heading
      continue
    }
    const product = readProduct(readCells(table, rules, row, problems), { rules, known, find, group })
    if (product === null) {
      skipped += 1
      continue
    }
    const key = keyOf(product)
    const before = read.get(key)
    if (before !== undefined) product.complain('same-in-file')
    read.set(key, before === undefined ? product : together(before, product))
  }
  return { products: [...read.values()], skipped }
}

function headingOf({ cells }: ImportRow): string | null {
  const filled = cells.map((cell) => cell.trim()).filter((cell) => cell !== '')
  const [only] = filled
  return filled.length === 1 && only !== undefined && /\p{L}/u.test(only) ? only.slice(0, 200) : null
}

function keyOf({ present, fields }: ReadProduct): string {
  if (present !== null) return `id ${present.id}`
  const { sku = '', name = '' } = fields
  return sku === '' ? `name ${foldForSearch(name)}` : `sku ${foldForSearch(sku)}`
}

/** Of two rows of one product the later one counts, cell by cell. */
function together(a: ReadProduct, b: ReadProduct): ReadProduct {
  const later = new Set(b.prices.map((price) => price.columnId))
  const prices = [...a.prices.filter((price) => !later.has(price.columnId)), ...b.prices]
  return { ...b, fields: { ...a.fields, ...b.fields }, prices }
}

type Find = (sku: string, name: string) => Product | null

function finder(products: readonly Product[]): Find {
  const bySku = new Map(products.filter((p) => p.sku !== '').map((p) => [foldForSearch(p.sku), p]))
  const byName = new Map(products.map((p) => [foldForSearch(p.name), p]))
  return (sku, name) => {
    const named = name === '' ? undefined : byName.get(foldForSearch(name))
    if (sku === '') return named ?? null
    // A name with another number is another product.
    return bySku.get(foldForSearch(sku)) ?? (named?.sku === '' ? named : null)
  }
}

type Reading = {
  readonly rules: ImportRules
  readonly known: KnownPrices
  readonly find: Find
  readonly group: string
}

const limits = { sku: 100, productName: 300, groupName: 200, unit: 40, talk: 20_000 } as const
const fieldOf = {
  sku: 'sku',
  productName: 'name',
  groupName: 'groupName',
  unit: 'unit',
  talk: 'notes',
} as const

function readProduct(cells: RowCells, { rules, known, find, group }: Reading): ReadProduct | null {
  const [sku, name] = [cells.get('sku'), cells.get('productName')]
  const target = rules.columns.includes('productName') ? 'productName' : 'sku'
  const present = find(sku, name)
  if (name === '' && present === null) {
    cells.complain(target, 'name-missing')
    return null
  }
  const currency = currencyOf(cells, present, rules)
  const fields = {
    ...(group === '' ? {} : { groupName: group }),
    ...texts(cells),
    ...rates(cells, currency, rules),
  }
  return {
    present,
    fields,
    prices: pricesOf(cells, { currency, rules, known }),
    complain: (problem) => cells.complain(target, problem),
  }
}

function texts(cells: RowCells): Partial<NewRecord<Product>> {
  const found: Record<string, string> = {}
  for (const [target, limit] of Object.entries(limits)) {
    const value = cells.get(target)
    if (value.length > limit) cells.complain(target, 'too-long')
    else if (value !== '') found[fieldOf[target as keyof typeof fieldOf]] = value
  }
  return found
}

function currencyOf(cells: RowCells, present: Product | null, rules: ImportRules): string {
  const named = cells.get('currency')
  const read = named === '' ? currencyIn(cells.get('price')) : readCurrency(named)
  if (named !== '' && read === null) cells.complain('currency', 'unknown-currency')
  return read ?? present?.currency ?? rules.currency
}

function rates(cells: RowCells, currency: string, rules: ImportRules): Partial<NewRecord<Product>> {
  const costMinor = amountOf(cells, 'cost', currency, rules)
  const vat = cells.get('vat')
  const vatPpm = vat === '' ? null : percentOf(vat)
  if (vat !== '' && vatPpm === null) cells.complain('vat', 'not-a-number')
  return { ...(costMinor === null ? {} : { costMinor }), ...(vatPpm === null ? {} : { vatPpm }) }
}

/** '20', '20 %', '7,5%', and 0.2 as a workbook keeps it; millionths. */
function percentOf(text: string): number | null {
  const match = /^(\d{1,3})(?:[.,](\d{1,4}))?\s*(%?)$/.exec(text.trim())
  if (match === null) return null
  const ppm = Number(match[1]) * 10_000 + Number((match[2] ?? '').padEnd(4, '0'))
  const isShare = match[3] === '' && match[2] !== undefined && ppm < 10_000
  return isShare ? ppm * 100 : ppm > 1_000_000 ? null : ppm
}

type Pricing = { readonly currency: string; readonly rules: ImportRules; readonly known: KnownPrices }

function pricesOf(cells: RowCells, { currency, rules, known }: Pricing): readonly NewPrice[] {
  const listed = amountOf(cells, 'price', currency, rules)
  const own = known.columns.flatMap((column) => {
    const target = columnTarget(column.id)
    const priceMinor = rules.columns.includes(target) ? amountOf(cells, target, column.currency, rules) : null
    return priceMinor === null ? [] : [{ columnId: column.id, currency: column.currency, priceMinor }]
  })
  return listed === null ? own : [{ columnId: null, currency, priceMinor: listed }, ...own]
}

/** A sum that is not below zero; null: the cell is empty or can't be taken. */
function amountOf(cells: RowCells, target: string, currency: string, rules: ImportRules): number | null {
  const text = cells.get(target)
  if (text === '') return null
  const parsed = parseAmount(withoutNoise(text, currency), currency, rules.decimal)
  if (parsed.ok && parsed.value >= 0) return parsed.value
  cells.complain(target, !parsed.ok && parsed.error === 'too-precise' ? 'too-precise' : 'not-a-number')
  return null
}

/** 385.40000000000003 is what a workbook makes of 385.40. */
function withoutNoise(text: string, currency: string): string {
  return /^\d+\.\d{8,}$/.test(text) ? Number(text).toFixed(currencyDigits(currency)) : text
}
