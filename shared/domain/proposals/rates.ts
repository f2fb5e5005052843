import { convertMinor, isConvertible } from '../../base/money.ts'
import type { PricedIn } from './types.ts'

/** The price in the proposal's currency; minor units of that currency. null: no whole number holds it exactly. */
export function convertedPrice({ currency, unitPriceMinor, rate }: PricedIn, to: string): number | null {
  if (currency === to) return unitPriceMinor
  return isConvertible(unitPriceMinor, currency, { to, rate })
    ? convertMinor(unitPriceMinor, currency, to, rate)
    : null
}
