import { at, meanOf } from './numbers.ts'

/** A place where a band may end. */
type End = {
  readonly at: number
  /** Share of the simulations left out beyond it, 0–1. */
  readonly lost: number
  /** Its part of the mean interval score, minor units. */
  readonly score: number
}
/** One month of many simulations, in order, with the ends its band may have, from the widest. */
export type MonthDraws = {
  readonly sorted: Float64Array
  readonly lows: readonly End[]
  readonly highs: readonly End[]
}

/** A band is meant to hold four months of five. */
const meant = 0.8
/** Shares of simulations that a band may leave out at one end. */
const shares = Array.from({ length: 44 }, (_, i) => 0.02 + i * 0.01)
/** The share at which the interval score for four of five is least (Gneiting & Raftery 2007). */
const best = (1 - meant) / 2
/** What the interval score adds for each unit that a month lies outside the band. */
const penalty = 1 / best
/** Commissions are rounded one by one: sums of them may differ by so many minor units. */
const rounding = 3

/**
 * Steps of the family of bands, from the widest to the narrowest: what may be lost of the score, in band widths, for
 * each share of the months that is let go. At 0 each month leaves out a tenth at either end.
 */
export const bandSteps: readonly number[] = Array.from({ length: 44 }, (_, i) => {
  const x = (i - 10) / 14
  return Math.sign(x) * x ** 2 * (1 + Math.max(0, x))
})

export function drawsOf(values: Float64Array): MonthDraws {
  const sorted = values.sort()
  const count = Math.max(1, sorted.length)
  const sums = new Float64Array(sorted.length + 1)
  for (let i = 0; i < sorted.length; i++) sums[i + 1] = at(sums, i) + at(sorted, i)
  const total = at(sums, sorted.length)
  const lows = shares.map((share): End => {
    const end = lowEnd(quantile(sorted, share))
    const below = countBelow(sorted, end - 0.5)
    const short = (end * below - at(sums, below)) / count
    return { at: end, lost: below / count, score: penalty * short - end }
  })
  const highs = shares.map((share): End => {
    const end = highEnd(quantile(sorted, 1 - share))
    const upTo = countBelow(sorted, end + 0.5)
    const over = (total - at(sums, upTo) - end * (sorted.length - upTo)) / count
    return { at: end, lost: (sorted.length - upTo) / count, score: penalty * over + end }
  })
  return { sorted, lows, highs }
}

function lowEnd(value: number): number {
  const low = Math.floor(value)
  return low > 0 ? Math.max(0, low - rounding) : low
}

function highEnd(value: number): number {
  const high = Math.ceil(value)
  return high === 0 ? 0 : high + rounding
}

export type Band = { readonly low: number; readonly high: number }

/** Mean width of the months' widest useful bands: the money in which a step of the family is counted. */
export function widthOf(months: readonly MonthDraws[]): number {
  return meanOf(months.map(({ sorted }) => quantile(sorted, 1 - best) - quantile(sorted, best)))
}

/**
 * The band of a month when so many minor units of its score may be lost for the whole of its simulations, less for a
 * share of them: each end lies where score and what is left out weigh least together, so that a higher price gives a
 * band within the one of a lower.
 */
export function bandAt({ lows, highs }: MonthDraws, price: number): Band {
  const low = endAt(lows, price)
  return { low, high: Math.max(low, endAt(highs, price)) }
}

function endAt(ends: readonly End[], price: number): number {
  let [least, found] = [Number.POSITIVE_INFINITY, 0]
  for (const end of ends) {
    const weight = end.score - price * end.lost
    // Between two sums the score may be level: a rounding must not choose there.
    if (weight > least + 1e-3) continue
    least = Math.min(least, weight)
    found = end.at
  }
  return found
}

/** Share of the simulations that a band holds, 0–1. */
export function shareHeld({ sorted }: MonthDraws, band: Band): number {
  const inside = countBelow(sorted, band.high + 0.5) - countBelow(sorted, band.low - 0.5)
  return inside / Math.max(1, sorted.length)
}

function countBelow(sorted: Float64Array, value: number): number {
  let [low, high] = [0, sorted.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (at(sorted, middle) < value) low = middle + 1
    else high = middle
  }
  return low
}

/** The value with a share p of the ordered values below it; between two values linear. */
export function quantile(sorted: Float64Array, p: number): number {
  const place = Math.min(1, Math.max(0, p)) * (sorted.length - 1)
  const below = Math.floor(place)
  return at(sorted, below) + (place - below) * (at(sorted, Math.ceil(place)) - at(sorted, below))
}
