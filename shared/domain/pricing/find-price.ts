import { applyRate } from '../../base/money.ts'
import type { BookProduct, PriceIndex } from './price-book.ts'
import type { PriceException, Promotion, VolumeStep } from './types.ts'
import { closeness, isSameGroup, isValidOn } from './valid.ts'

export const priceSources = ['exception', 'promotion', 'column', 'list'] as const
export type PriceSource = (typeof priceSources)[number]

/** What one unit costs, and where that comes from. Minor units of its own currency. */
export type Quote = {
  readonly source: PriceSource
  /** Of the column or promotion, the reason of the exception; empty for the list price. */
  readonly name: string
  readonly currency: string
  readonly priceMinor: number
  /** Off that price, in millionths. */
  readonly discountPpm: number
  /** Last day; null: no end is known. */
  readonly validTo: string | null
}

type Ask = { readonly productId: string; readonly quantityMilli: number }

export type FoundPrice = {
  readonly product: BookProduct
  /** What is to be offered: exception, else promotion, else the client's column, else the list price. */
  readonly chosen: Quote
  /** The client's column, else the list price: what discounts are measured from. */
  readonly base: Quote
}

/** The price of a product for the client of the book (K-41, K-42); undefined: it has none. */
export function findPrice(index: PriceIndex, ask: Ask): FoundPrice | undefined {
  const product = index.product(ask.productId)
  if (product === undefined) return undefined
  const base = columnQuote(index, product) ?? listQuote(index, product)
  if (base === undefined) return undefined
  const chosen =
    exceptionQuote(index, product, ask.quantityMilli, base) ??
    promotionQuote(index, product, ask.quantityMilli, base) ??
    base
  return { product, chosen, base }
}

function listQuote(index: PriceIndex, { id }: BookProduct): Quote | undefined {
  const row = index.price(id, null).now
  if (row === undefined || row.priceMinor === null) return undefined
  const { currency, priceMinor } = row
  return { source: 'list', name: '', currency, priceMinor, discountPpm: 0, validTo: null }
}

function columnQuote(index: PriceIndex, product: BookProduct): Quote | undefined {
  const { column, day } = index.book
  if (column === null || !isValidOn(column, day)) return undefined
  const own = index.price(product.id, column.id).now
  const listed = listQuote(index, product)
  const quote = { source: 'column', name: column.name, discountPpm: 0, validTo: column.validTo } as const
  if (own !== undefined && own.priceMinor !== null)
    return { ...quote, currency: own.currency, priceMinor: own.priceMinor }
  if (column.discountPpm === null || listed === undefined || listed.currency !== column.currency)
    return undefined
  const priceMinor = listed.priceMinor - applyRate(listed.priceMinor, column.discountPpm)
  return { ...quote, currency: column.currency, priceMinor }
}

/** The closest exception that holds: of the product before its group, of a larger quantity before a smaller. */
function exceptionQuote(
  index: PriceIndex,
  product: BookProduct,
  quantityMilli: number,
  base: Quote,
): Quote | undefined {
  const { day, exceptions } = index.book
  const fitting = exceptions.flatMap((exception) => {
    const close = closeness(exception, product)
    const isOpen = isValidOn(exception, day) && quantityMilli >= exception.fromMilli
    return close === null || !isOpen ? [] : [{ exception, close }]
  })
  const [best] = fitting.sort(
    (a, b) =>
      b.close - a.close ||
      b.exception.fromMilli - a.exception.fromMilli ||
      (a.exception.id < b.exception.id ? -1 : 1),
  )
  return best === undefined ? undefined : quoteOf(best.exception, base)
}

/** What an exception makes of the price it is measured from. */
export function quoteOf({ terms, reason, validTo }: PriceException, base: Quote): Quote {
  const own = { source: 'exception', name: reason, validTo } as const
  return terms.type === 'price'
    ? { ...own, currency: terms.currency, priceMinor: terms.minor, discountPpm: 0 }
    : { ...own, currency: base.currency, priceMinor: base.priceMinor, discountPpm: terms.ppm }
}

/** The volume step that takes off most. */
function promotionQuote(
  index: PriceIndex,
  product: BookProduct,
  quantityMilli: number,
  base: Quote,
): Quote | undefined {
  let best: Quote | undefined
  for (const { name, terms, validTo } of promotionsFor(index, product)) {
    if (terms.type !== 'steps') continue
    const discountPpm = reachedStep(terms.steps, quantityMilli)?.ppm ?? 0
    if (discountPpm > (best?.discountPpm ?? 0))
      best = { ...base, source: 'promotion', name, discountPpm, validTo }
  }
  return best
}

/** The promotions that hold for a product and the client's column. */
export function promotionsFor({ book }: PriceIndex, product: BookProduct): readonly Promotion[] {
  return book.promotions.filter(
    (promotion) => isValidOn(promotion, book.day) && isFor(promotion, product, book.column?.id ?? null),
  )
}

/** Whether a promotion names a product, or its group, and the column; empty lists name all. */
export function isFor(
  { productIds, groupNames, columnIds }: Promotion,
  product: Pick<BookProduct, 'id' | 'groupName'>,
  columnId: string | null,
): boolean {
  if (columnIds.length > 0 && (columnId === null || !columnIds.includes(columnId))) return false
  if (productIds.length === 0 && groupNames.length === 0) return true
  return productIds.includes(product.id) || groupNames.some((name) => isSameGroup(name, product.groupName))
}

/** The highest step a quantity reaches. */
export function reachedStep(steps: readonly VolumeStep[], quantityMilli: number): VolumeStep | undefined {
  return steps.reduce<VolumeStep | undefined>(
    (best, step) =>
      step.fromMilli <= quantityMilli && (best === undefined || step.fromMilli > best.fromMilli)
        ? step
        : best,
    undefined,
  )
}
