import { convertMinor } from '../../base/money.ts'
import { inverseRate, rateOn } from '../proposals/rates.ts'
import type { PricedIn } from '../proposals/types.ts'
import type { Quote } from './find-price.ts'
import type { BookRate } from './price-book.ts'

export type Converted = {
  readonly unitPriceMinor: number
  /** By which rate; null: it is in that currency already. */
  readonly pricedIn: PricedIn | null
}

type Rated = { readonly rates: readonly BookRate[]; readonly day: string }

/** A quote in the currency of an offer; undefined: no rate is known. */
export function inCurrency(
  quote: Pick<Quote, 'currency' | 'priceMinor'>,
  to: string,
  { rates, day }: Rated,
): Converted | undefined {
  const { currency, priceMinor } = quote
  if (currency === to) return { unitPriceMinor: priceMinor, pricedIn: null }
  const found = rateOn(rates, currency, to, day)
  if (found === undefined) return undefined
  const rate = found.isInverse ? inverseRate(found.rate) : found.rate
  return {
    unitPriceMinor: convertMinor(priceMinor, currency, to, rate),
    pricedIn: { currency, unitPriceMinor: priceMinor, rate, ratedOn: found.ratedOn },
  }
}
