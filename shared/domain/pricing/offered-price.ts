import type { PricedProduct } from '../products/types.ts'
import type { PricedIn } from '../proposals/types.ts'
import { type FoundPrice, findPrice } from './find-price.ts'
import { inCurrency } from './in-currency.ts'
import { lineStanding, type StandingLine } from './line-standing.ts'
import type { PriceBook, PriceIndex } from './price-book.ts'

/** What a line is priced at: minor units of its own currency for one unit, and what is off that in millionths. */
export type OfferedPrice = {
  readonly unitPriceMinor: number
  /** By which rate; null: the price is in the line's currency. */
  readonly pricedIn: PricedIn | null
  readonly discountPpm: number
}

/** What is to be offered for what was found; undefined: no rate to the currency is known. */
export function offeredPrice(
  index: PriceIndex,
  { chosen }: Pick<FoundPrice, 'chosen'>,
  currency: string,
): OfferedPrice | undefined {
  const price = inCurrency(chosen, currency, index.book)
  return price === undefined ? undefined : { ...price, discountPpm: chosen.discountPpm }
}

type Goods = Pick<PricedProduct, 'id' | 'currency' | 'priceMinor' | 'costMinor'>
type Ask = { readonly quantityMilli: number; readonly currency: string }

/**
 * The one way to price goods of the list, whether for a proposal, a deal or an order (K-41): exception, promotion,
 * column, list. Without a client (null) it is the list price; without a rate to the currency nothing is known.
 */
export function goodsPrice(
  index: PriceIndex | null,
  goods: Goods,
  { quantityMilli, currency }: Ask,
): { readonly price: OfferedPrice | undefined; readonly unitCostMinor: number | null } {
  const rated = index?.book ?? { rates: [], day: '' }
  const found = index === null ? undefined : findPrice(index, { productId: goods.id, quantityMilli })
  const listed = inCurrency(goods, currency, rated)
  const price =
    index === null || found === undefined
      ? listed && { ...listed, discountPpm: 0 }
      : offeredPrice(index, found, currency)
  return { price, unitCostMinor: unitCost(goods, currency, rated) }
}

/** What one unit costs in a currency; null: the cost, or a rate to that currency, is not known. */
export function unitCost(
  { costMinor, currency }: Pick<Goods, 'costMinor' | 'currency'>,
  to: string,
  rated: Pick<PriceBook, 'rates' | 'day'>,
): number | null {
  const cost = costMinor === null ? undefined : inCurrency({ currency, priceMinor: costMinor }, to, rated)
  return cost?.unitPriceMinor ?? null
}

/**
 * Another quantity of a line: what was priced as the book says goes on being so, over the steps of promotions and
 * exceptions; a price or discount of the user's own stays.
 */
export function atQuantity(
  index: PriceIndex | null,
  line: StandingLine,
  { quantityMilli, currency }: Ask,
): { readonly quantityMilli: number } & Partial<OfferedPrice> {
  if (index === null || line.productId === null) return { quantityMilli }
  const before = lineStanding(index, line, currency)
  if (before?.state !== 'fits' || before.found.chosen.discountPpm !== line.discountPpm)
    return { quantityMilli }
  const found = findPrice(index, { productId: line.productId, quantityMilli })
  return { quantityMilli, ...(found && offeredPrice(index, found, currency)) }
}
