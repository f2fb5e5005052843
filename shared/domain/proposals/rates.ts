import { convertMinor, currencyDigits } from '../../base/money.ts'
import type { PricedIn } from './types.ts'

/** The price in the proposal's currency; minor units of that currency. */
export function convertedPrice({ currency, unitPriceMinor, rate }: PricedIn, to: string): number {
  return currency === to && currencyDigits(currency) === currencyDigits(to)
    ? unitPriceMinor
    : convertMinor(unitPriceMinor, currency, to, rate)
}
