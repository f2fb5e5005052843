import { convertMinor, isConvertible } from '../../base/money.ts'
import { type DatedRate, rateFinder } from '../../base/rates.ts'
import type { PricedIn } from '../proposals/types.ts'
import type { Quote } from './find-price.ts'

export type Converted = {
  readonly unitPriceMinor: number
  /** By which rate; null: it is in that currency already. */
  readonly pricedIn: PricedIn | null
}

type Rated = { readonly rates: readonly DatedRate[]; readonly day: string }

/** A quote in the currency of an offer; undefined: no rate is known, or no exact sum can be made of it. */
export function inCurrency(
  quote: Pick<Quote, 'currency' | 'priceMinor'>,
  to: string,
  { rates, day }: Rated,
): Converted | undefined {
  const { currency, priceMinor } = quote
  if (currency === to) return { unitPriceMinor: priceMinor, pricedIn: null }
  const found = rateFinder(rates)(currency, to, day)
  if (found === undefined || !isConvertible(priceMinor, currency, { to, rate: found.rate })) return undefined
  const { rate, day: ratedOn } = found
  return {
    unitPriceMinor: convertMinor(priceMinor, currency, to, rate),
    pricedIn: { currency, unitPriceMinor: priceMinor, rate, ratedOn },
  }
}
