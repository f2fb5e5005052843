import { assert } from '../../base/assert.ts'
import { convertMinor, currencyDigits, divideHalfAwayFromZero } from '../../base/money.ts'
import type { ExchangeRate, PricedIn } from './types.ts'

type Rate = Pick<ExchangeRate, 'fromCurrency' | 'toCurrency' | 'rate' | 'ratedOn'>

export type FoundRate = {
  readonly rate: string
  readonly ratedOn: string
  /** The rate is of the other direction: divide by it. */
  readonly isInverse: boolean
}

/** The newest rate of a pair on or before a day, in either direction; undefined where none is known. */
export function rateOn(rates: readonly Rate[], from: string, to: string, day: string): FoundRate | undefined {
  const fitting = rates.filter((r) => r.ratedOn <= day && isPair(r, from, to))
  const newest = fitting.sort((a, b) => rank(b, from).localeCompare(rank(a, from)))[0]
  if (newest === undefined) return undefined
  return { rate: newest.rate, ratedOn: newest.ratedOn, isInverse: newest.fromCurrency !== from }
}

/** A day's rate of the wanted direction before its inverse. */
function rank(rate: Rate, from: string): string {
  return `${rate.ratedOn}${rate.fromCurrency === from ? 1 : 0}`
}

function isPair(rate: Rate, from: string, to: string): boolean {
  return (
    (rate.fromCurrency === from && rate.toCurrency === to) ||
    (rate.fromCurrency === to && rate.toCurrency === from)
  )
}

/** A rate of the other direction as a decimal of ten digits after the point, halves away from zero. */
export function inverseRate(rate: string): string {
  const match = /^(\d+)(?:\.(\d+))?$/.exec(rate)
  assert(match !== null, 'a rate is a positive decimal number')
  const fraction = match[2] ?? ''
  const scaled = BigInt(`${match[1]}${fraction}`)
  assert(scaled > 0n, 'a rate is above zero')
  const inverse = String(divideHalfAwayFromZero(10n ** BigInt(10 + fraction.length), scaled)).padStart(
    11,
    '0',
  )
  return `${inverse.slice(0, -10)}.${inverse.slice(-10)}`.replace(/0+$/, '').replace(/\.$/, '')
}

/** The price in the proposal's currency; minor units of that currency. */
export function convertedPrice({ currency, unitPriceMinor, rate }: PricedIn, to: string): number {
  return currency === to && currencyDigits(currency) === currencyDigits(to)
    ? unitPriceMinor
    : convertMinor(unitPriceMinor, currency, to, rate)
}
