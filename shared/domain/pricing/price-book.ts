import { groupBy } from '../../base/group-by.ts'
import type { DatedRate } from '../../base/rates.ts'
import { priceBefore, priceOn } from './price-on.ts'
import type { Price, PriceColumn, PriceException, PriceRule, Promotion } from './types.ts'

export type BookProduct = {
  readonly id: string
  readonly name: string
  readonly unit: string
  readonly groupName: string
  readonly endsOn: string | null
}
export type BookPrice = Pick<
  Price,
  'productId' | 'columnId' | 'currency' | 'priceMinor' | 'validFrom' | 'createdAt'
>

/** All that prices for one client are found from, as it stands on a day. */
export type PriceBook = {
  readonly day: string
  readonly products: readonly BookProduct[]
  /** The column agreed with the client on that day; null: the list price. Given even when the column itself has ended. */
  readonly column: PriceColumn | null
  /** List prices and prices of that column: what holds and what held before. */
  readonly prices: readonly BookPrice[]
  readonly exceptions: readonly PriceException[]
  readonly promotions: readonly Promotion[]
  readonly rules: readonly PriceRule[]
  readonly rates: readonly DatedRate[]
}

type Held = { readonly now: BookPrice | undefined; readonly before: BookPrice | undefined }

/** The same by product: looking a price up costs nothing at 200 lines. */
export type PriceIndex = {
  readonly book: PriceBook
  readonly product: (id: string) => BookProduct | undefined
  readonly price: (productId: string, columnId: string | null) => Held
}

const nothing: Held = { now: undefined, before: undefined }

export function indexPrices(book: PriceBook): PriceIndex {
  const products = new Map(book.products.map((product) => [product.id, product]))
  const held = new Map<string, Held>()
  for (const [key, rows] of groupBy(book.prices, (row) => keyOf(row.productId, row.columnId)))
    held.set(key, { now: priceOn(rows, book.day), before: priceBefore(rows, book.day) })
  return {
    book,
    product: (id) => products.get(id),
    price: (productId, columnId) => held.get(keyOf(productId, columnId)) ?? nothing,
  }
}

function keyOf(productId: string, columnId: string | null): string {
  return `${productId} ${columnId ?? ''}`
}
