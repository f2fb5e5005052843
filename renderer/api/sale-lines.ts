import type { StandingLine } from '../../shared/domain/pricing/line-standing.ts'
import { atQuantity, goodsPrice } from '../../shared/domain/pricing/offered-price.ts'
import type { PriceIndex } from '../../shared/domain/pricing/price-book.ts'
import type { PricedProduct } from '../../shared/domain/products/types.ts'

/** A line of a deal or an order while it is edited. */
export type SaleLine = {
  /** Identity while editing; of the saved line where there is one. */
  readonly key: string
  readonly id: string | null
  readonly productId: string | null
  readonly name: string
  readonly quantityMilli: number
  readonly unit: string
  readonly unitPriceMinor: number
  readonly unitCostMinor: number | null
  readonly discountPpm: number
  readonly promisedOn: string | null
}

export function blankSaleLine(key: string): SaleLine {
  return {
    key,
    id: null,
    productId: null,
    name: '',
    quantityMilli: 1_000,
    unit: '',
    unitPriceMinor: 0,
    unitCostMinor: null,
    discountPpm: 0,
    promisedOn: null,
  }
}

type Pricing = {
  /** The client's prices; null: no client is chosen, or they are not read yet. */
  readonly index: PriceIndex | null
  readonly currency: string
}

/** A line of the price list at the client's price; without a rate to the currency it is left to be filled in. */
export function productSaleLine(
  key: string,
  product: PricedProduct,
  { index, currency }: Pricing,
  quantityMilli = 1_000,
): SaleLine {
  const { price, unitCostMinor } = goodsPrice(index, product, { quantityMilli, currency })
  return {
    ...blankSaleLine(key),
    productId: product.id,
    name: product.name,
    unit: product.unit,
    quantityMilli,
    unitPriceMinor: price?.unitPriceMinor ?? 0,
    discountPpm: price?.discountPpm ?? 0,
    unitCostMinor,
  }
}

/** What a change of a line brings with it: its price follows the quantity as long as it is the book's own. */
export function changedSaleLine(
  line: SaleLine,
  patch: Partial<SaleLine>,
  { index, currency }: Pricing,
): SaleLine {
  const { quantityMilli } = patch
  if (quantityMilli === undefined) return { ...line, ...patch }
  const { pricedIn: _pricedIn, ...follows } = {
    pricedIn: null,
    ...atQuantity(index, standingLine(line), { quantityMilli, currency }),
  }
  return { ...line, ...patch, ...follows }
}

/** A line as the rules for prices look at it. */
export function standingLine({
  productId,
  quantityMilli,
  unitPriceMinor,
  discountPpm,
}: SaleLine): StandingLine {
  return { productId, quantityMilli, unitPriceMinor, discountPpm, priceBaseMilli: 1_000, pricedIn: null }
}

/** A key that no line has yet. */
export function freeKey(lines: readonly SaleLine[]): string {
  const taken = new Set(lines.map((line) => line.key))
  for (let n = lines.length + 1; ; n += 1) if (!taken.has(`new-${n}`)) return `new-${n}`
}
