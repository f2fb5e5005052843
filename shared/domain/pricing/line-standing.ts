import type { PricedIn } from '../proposals/types.ts'
import { type FoundPrice, findPrice, type Quote, quoteOf } from './find-price.ts'
import { type Converted, inCurrency } from './in-currency.ts'
import type { PriceIndex } from './price-book.ts'
import { closeness } from './valid.ts'

export type StandingLine = {
  readonly productId: string | null
  readonly quantityMilli: number
  readonly unitPriceMinor: number
  readonly priceBaseMilli: number
  readonly pricedIn: PricedIn | null
  readonly discountPpm: number
}

type Priced = { readonly found: FoundPrice; readonly price: Converted }

/** How the price of a line stands to the price book. */
export type LineStanding =
  /** As it is to be, and where it comes from. */
  | ({ readonly state: 'fits' } & Priced)
  /** It was right once: an old price, or an exception that has ended. */
  | ({ readonly state: 'stale'; readonly was: Quote; readonly endedOn: string | null } & Priced)
  /** Another price than the book's. */
  | ({ readonly state: 'own' } & Priced)
  /** No longer sold. */
  | { readonly state: 'ended'; readonly endsOn: string }
  /** The book has no price, or no rate to the offer's currency. */
  | { readonly state: 'unpriced' }

/** null: the line is no product of the list. */
export function lineStanding(index: PriceIndex, line: StandingLine, currency: string): LineStanding | null {
  const product = line.productId === null ? undefined : index.product(line.productId)
  if (product === undefined) return null
  if (product.endsOn !== null && product.endsOn < index.book.day)
    return { state: 'ended', endsOn: product.endsOn }
  const found = findPrice(index, { productId: product.id, quantityMilli: line.quantityMilli })
  const price = found === undefined ? undefined : inCurrency(found.chosen, currency, index.book)
  if (found === undefined || price === undefined) return { state: 'unpriced' }
  if (isAt(index, line, found.chosen, currency) && line.discountPpm >= found.chosen.discountPpm)
    return { state: 'fits', found, price }
  const was = former(index, found).find(({ quote }) => isAt(index, line, quote, currency))
  return was === undefined
    ? { state: 'own', found, price }
    : { state: 'stale', was: was.quote, endedOn: was.endedOn, found, price }
}

/** Whether a line is priced at a quote: in its currency, or converted from it. */
function isAt({ book }: PriceIndex, line: StandingLine, quote: Quote, currency: string): boolean {
  if (line.priceBaseMilli !== 1000) return false
  const { pricedIn, unitPriceMinor } = line
  if (pricedIn !== null)
    return pricedIn.currency === quote.currency && pricedIn.unitPriceMinor === quote.priceMinor
  return inCurrency(quote, currency, book)?.unitPriceMinor === unitPriceMinor
}

type Former = { readonly quote: Quote; readonly endedOn: string | null }

/** Prices that no longer hold: ended exceptions first, then the prices before the present ones. */
function former(index: PriceIndex, { product, base }: FoundPrice): readonly Former[] {
  const { day, exceptions, column } = index.book
  const ended = exceptions.flatMap((exception) =>
    exception.validTo !== null && exception.validTo < day && closeness(exception, product) !== null
      ? [{ quote: quoteOf(exception, base), endedOn: exception.validTo }]
      : [],
  )
  const old = [column, null].flatMap((of) => {
    const { before, now } = index.price(product.id, of?.id ?? null)
    if (before === undefined || before.priceMinor === null) return []
    const { currency, priceMinor } = before
    const source = of === null ? ('list' as const) : ('column' as const)
    const quote: Quote = { source, name: of?.name ?? '', currency, priceMinor, discountPpm: 0, validTo: null }
    return [{ quote, endedOn: now?.validFrom ?? null }]
  })
  return [...ended, ...old]
}
