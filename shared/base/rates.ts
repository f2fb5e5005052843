import { assert } from './assert.ts'

/** What one currency was worth in another from a day on: 1 from = rate to, as decimal text so that no digit is lost. */
export type DatedRate = {
  readonly day: string
  readonly fromCurrency: string
  readonly toCurrency: string
  readonly rate: string
}

/** '1 from = rate to', and the day the rate is of. */
export type FoundRate = { readonly rate: string; readonly day: string }
/** The newest rate of a pair on or before a day, YYYY-MM-DD; undefined: none is known. */
export type FindRate = (from: string, to: string, day: string) => FoundRate | undefined
/** The same as the rate alone; null: none is known. A currency is worth itself. */
export type RateOn = (from: string, to: string, day: string) => string | null

const finders = new WeakMap<readonly DatedRate[], FindRate>()

/**
 * The one rule for dated rates: the newest on or before the day, in either direction; of one day the rate of the
 * wanted direction before the inverse of the other.
 */
export function rateFinder(rates: readonly DatedRate[]): FindRate {
  const known = finders.get(rates)
  if (known !== undefined) return known
  const byPair = pairsOf(rates)
  const find: FindRate = (from, to, day) => byPair.get(`${from}>${to}`)?.find((found) => found.day <= day)
  finders.set(rates, find)
  return find
}

/** Rates by pair, the newest first. */
function pairsOf(rates: readonly DatedRate[]): ReadonlyMap<string, readonly FoundRate[]> {
  type Kept = FoundRate & { readonly isInverse: boolean }
  const byPair = new Map<string, Kept[]>()
  const keep = (pair: string, found: Kept) => {
    const kept = byPair.get(pair)
    if (kept === undefined) byPair.set(pair, [found])
    else kept.push(found)
  }
  for (const { day, fromCurrency, toCurrency, rate } of rates) {
    keep(`${fromCurrency}>${toCurrency}`, { day, rate, isInverse: false })
    keep(`${toCurrency}>${fromCurrency}`, { day, rate: inverseRate(rate), isInverse: true })
  }
  return new Map(
    [...byPair].map(([pair, found]) => [
      pair,
      found
        .sort((a, b) =>
          a.day === b.day ? Number(a.isInverse) - Number(b.isInverse) : a.day < b.day ? 1 : -1,
        )
        .map(({ day, rate }) => ({ day, rate })),
    ]),
  )
}

/** Dated rates as a look-up of the rate alone. */
export function rateLookup(rates: readonly DatedRate[]): RateOn {
  const find = rateFinder(rates)
  return (from, to, day) => (from === to ? '1' : (find(from, to, day)?.rate ?? null))
}

const inverseDigits = 12

/** A rate of the other direction as a decimal of twelve digits after the point, halves away from zero. */
export function inverseRate(rate: string): string {
  const match = /^(\d+)(?:\.(\d+))?$/.exec(rate)
  assert(match !== null, 'a rate is a positive decimal number')
  const fraction = match[2] ?? ''
  const scaled = BigInt(`${match[1]}${fraction}`)
  assert(scaled > 0n, 'a rate is above zero')
  const power = 10n ** BigInt(inverseDigits + fraction.length)
  const inverse = String((2n * power + scaled) / (2n * scaled)).padStart(inverseDigits + 1, '0')
  const text = `${inverse.slice(0, -inverseDigits)}.${inverse.slice(-inverseDigits)}`
  return text.replace(/0+$/, '').replace(/\.$/, '')
}
