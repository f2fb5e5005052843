import { foldForSearch } from '../../base/fold.ts'
import type { NewRecord } from '../../base/record.ts'
import { priceChange } from '../pricing/price-on.ts'
import type { Product } from '../products/types.ts'
import { type ReadProduct, readProducts } from './read-products.ts'
import type { ImportRules, ImportTable, RowProblem } from './rules.ts'

export type KnownColumn = { readonly id: string; readonly name: string; readonly currency: string }
export type KnownPrice = { readonly priceMinor: number | null; readonly currency: string }

/** What the book has: products, columns, and the prices that hold on the day from which the list holds. */
export type KnownPrices = {
  readonly products: readonly Product[]
  readonly columns: readonly KnownColumn[]
  readonly priceOf: (productId: string, columnId: string | null) => KnownPrice | undefined
}

/** One price that an import changes, or a product that it adds or does not have. */
export type PriceRow = {
  readonly kind: 'new' | 'changed' | 'vanished'
  readonly name: string
  readonly sku: string
  /** Name of the column; null: the list price. */
  readonly column: string | null
  readonly currency: string
  readonly fromMinor: number | null
  readonly toMinor: number | null
  /** In millionths; null: there is nothing to compare with. */
  readonly changePpm: number | null
}

export type NewPrice = {
  readonly columnId: string | null
  readonly currency: string
  readonly priceMinor: number
}

export type PricePlan = {
  readonly create: readonly {
    readonly fields: Partial<NewRecord<Product>> & { readonly name: string; readonly currency: string }
    readonly prices: readonly NewPrice[]
  }[]
  readonly update: readonly {
    readonly id: string
    readonly fields: Partial<NewRecord<Product>>
    readonly prices: readonly NewPrice[]
  }[]
  /** Products that are sold and not in the file. */
  readonly vanished: readonly string[]
  readonly rows: readonly PriceRow[]
  readonly unchanged: number
  readonly skipped: number
  readonly problems: readonly RowProblem[]
}

/**
 * What an import of a price list would do. A product is the same by its number, else by its folded name; cells that are
 * empty change nothing; a product that was no longer sold is sold again.
 */
export function planPrices(table: ImportTable, rules: ImportRules, known: KnownPrices): PricePlan {
  const problems: RowProblem[] = []
  const { products: read, skipped } = readProducts(table, rules, known, problems)
  const create: PricePlan['create'][number][] = []
  const update: PricePlan['update'][number][] = []
  const rows: PriceRow[] = []
  const seen = new Set<string>()
  let [unchanged, left] = [0, skipped]
  for (const product of read) {
    if (product.present === null) {
      if (product.prices.every((price) => price.columnId !== null)) {
        product.complain('price-missing')
        left += 1
        continue
      }
      create.push(newProduct(product, rules))
      rows.push(...product.prices.map((price) => rowOf(product, price, 'new', known)))
      continue
    }
    seen.add(product.present.id)
    const change = changesTo(product, product.present, known)
    if (change === null) unchanged += 1
    else update.push(change)
    rows.push(...(change?.prices ?? []).map((price) => rowOf(product, price, 'changed', known)))
  }
  const gone = known.products.filter(({ id, endsOn }) => endsOn === null && !seen.has(id))
  return {
    create,
    update,
    vanished: gone.map(({ id }) => id),
    rows: [...rows.sort(largestFirst), ...gone.map((product) => vanishedRow(product, known))],
    unchanged,
    skipped: left,
    problems,
  }
}

function newProduct({ fields, prices }: ReadProduct, rules: ImportRules): PricePlan['create'][number] {
  const currency = prices.find((price) => price.columnId === null)?.currency ?? rules.currency
  return { fields: { ...fields, name: fields.name ?? fields.sku ?? '', currency }, prices }
}

function changesTo(
  { fields, prices }: ReadProduct,
  present: Product,
  known: KnownPrices,
): PricePlan['update'][number] | null {
  const changed = Object.fromEntries(
    Object.entries(fields).filter(([key, value]) => !isSame(key, present[key as keyof Product], value)),
  )
  const again = present.endsOn === null ? {} : { endsOn: null }
  const changedPrices = prices.filter(({ columnId, currency, priceMinor }) => {
    const held = known.priceOf(present.id, columnId)
    return held?.priceMinor !== priceMinor || held.currency !== currency
  })
  const all = { ...changed, ...again }
  if (Object.keys(all).length === 0 && changedPrices.length === 0) return null
  return { id: present.id, fields: all, prices: changedPrices }
}

/** A product found by its name or number keeps the way these are written in the book. */
function isSame(key: string, before: unknown, after: unknown): boolean {
  if (key !== 'name' && key !== 'sku') return before === after
  return foldForSearch(String(before)) === foldForSearch(String(after))
}

function rowOf(
  { fields, present }: ReadProduct,
  { columnId, currency, priceMinor }: NewPrice,
  kind: 'new' | 'changed',
  known: KnownPrices,
): PriceRow {
  const held = present === null ? undefined : known.priceOf(present.id, columnId)
  const fromMinor = held?.currency === currency ? held.priceMinor : null
  return {
    kind,
    name: present?.name ?? fields.name ?? '',
    sku: present?.sku ?? fields.sku ?? '',
    column: columnId === null ? null : (known.columns.find(({ id }) => id === columnId)?.name ?? ''),
    currency,
    fromMinor,
    toMinor: priceMinor,
    changePpm: priceChange(fromMinor, priceMinor),
  }
}

function vanishedRow({ id, name, sku, currency }: Product, known: KnownPrices): PriceRow {
  const held = known.priceOf(id, null)
  return {
    kind: 'vanished',
    name,
    sku,
    column: null,
    currency: held?.currency ?? currency,
    fromMinor: held?.priceMinor ?? null,
    toMinor: null,
    changePpm: null,
  }
}

/** Changes before what is new, the largest first. */
function largestFirst(a: PriceRow, b: PriceRow): number {
  if (a.kind !== b.kind) return a.kind === 'changed' ? -1 : 1
  return Math.abs(b.changePpm ?? 0) - Math.abs(a.changePpm ?? 0)
}
