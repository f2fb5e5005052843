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

/** A line of the price list; price and cost only where they are in the same currency. */
export function productSaleLine(key: string, product: PricedProduct, currency: string): SaleLine {
  const isSame = product.currency === currency
  return {
    ...blankSaleLine(key),
    productId: product.id,
    name: product.name,
    unit: product.unit,
    unitPriceMinor: isSame ? product.priceMinor : 0,
    unitCostMinor: isSame ? product.costMinor : null,
  }
}
