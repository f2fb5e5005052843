import type { BookRecord } from '../../base/record.ts'

/** Something the KAM sells. Its prices are dated rows of their own. */
export type Product = BookRecord & {
  readonly sku: string
  readonly name: string
  readonly groupName: string
  readonly unit: string
  /** Of its list price. */
  readonly currency: string
  /** null: cost not known. Never leaves the book in an offer. */
  readonly costMinor: number | null
  readonly vatPpm: number
  /** What to know of it in the talk (mistake 7). */
  readonly notes: string
  /** Last day on which it is sold; null: no end is known. */
  readonly endsOn: string | null
}

/** A product with its list price of a day, in minor units of its currency. */
export type PricedProduct = Product & { readonly priceMinor: number }
