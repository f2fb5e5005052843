import { at } from './numbers.ts'
import type { Simulated } from './simulate-income.ts'

/** One month as the simulations see it, minor units. */
export type MonthLaw = {
  readonly mean: number
  /** As often more as less. */
  readonly middle: number
  readonly low: number
  readonly high: number
}

/** The widest band: a tenth of the months below, a tenth above. */
const widest = { low: 0.1, high: 0.9 } as const
/** The share of months that should lie within the band. */
const within = 0.79
/** Commissions are rounded one by one: sums of them may differ by so many minor units. */
const rounding = 3
/** The months that mostly hang on what is earned already, and those after, are balanced each on their own. */
const nearMonths = 3
/** How fast the upper end falls while the lower rises: far ahead, where great deals make the income, not at all. */
const fall = { near: 0.2, far: 0 } as const

/**
 * Bands that hold four months of five. Income is skewed and often exactly nothing, so that the tenth and ninetieth
 * percentile would hold nine of ten: the lower end rises, where little is lost by it (Gneiting & Raftery 2007), until
 * the months together hold four in five.
 */
export function monthLaws(simulated: Simulated, salaryMinor: number): readonly MonthLaw[] {
  const { simulations, horizon, paths } = simulated
  const months = Array.from({ length: horizon }, (_, m) =>
    Float64Array.from({ length: simulations }, (_s, s) => at(paths, s * horizon + m)).sort(),
  )
  return [
    ...lawsOf(months.slice(0, nearMonths), fall.near, salaryMinor),
    ...lawsOf(months.slice(nearMonths), fall.far, salaryMinor),
  ]
}

function lawsOf(group: readonly Float64Array[], fallOf: number, salaryMinor: number): MonthLaw[] {
  const ends = endsOf(group, fallOf)
  return group.map((sorted) => ({
    mean: Math.round(sorted.reduce((a, b) => a + b, 0) / Math.max(1, sorted.length)) + salaryMinor,
    middle: Math.round(quantile(sorted, 0.5)) + salaryMinor,
    low: lowEnd(sorted, ends) + salaryMinor,
    high: highEnd(sorted, ends) + salaryMinor,
  }))
}

type Ends = { readonly low: number; readonly high: number }

/** The two shares, from the widest inwards, with which a group of months holds what comes nearest to its share. */
function endsOf(group: readonly Float64Array[], fallOf: number): Ends {
  const endsAt = (low: number): Ends => ({ low, high: widest.high - fallOf * (low - widest.low) })
  const held = (low: number) =>
    group.reduce((sum, months) => sum + shareWithin(months, endsAt(low)), 0) / Math.max(1, group.length)
  let [holds, fails] = [widest.low as number, 0.5]
  for (let i = 0; i < 12; i++) {
    const middle = (holds + fails) / 2
    if (held(middle) >= within) holds = middle
    else fails = middle
  }
  // Where much is certain the share jumps: the nearer side of the jump is taken, or it would always be too high.
  return endsAt(held(holds) - within <= within - held(fails) ? holds : fails)
}

function lowEnd(sorted: Float64Array, ends: Ends): number {
  const low = Math.floor(quantile(sorted, ends.low))
  return low > 0 ? Math.max(0, low - rounding) : low
}

function highEnd(sorted: Float64Array, ends: Ends): number {
  const high = Math.ceil(quantile(sorted, ends.high))
  return high === 0 ? 0 : high + rounding
}

function shareWithin(sorted: Float64Array, ends: Ends): number {
  const inside =
    countBelow(sorted, highEnd(sorted, ends) + 0.5) - countBelow(sorted, lowEnd(sorted, ends) - 0.5)
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

function quantile(sorted: Float64Array, p: number): number {
  const place = p * (sorted.length - 1)
  const below = Math.floor(place)
  return at(sorted, below) + (place - below) * (at(sorted, Math.ceil(place)) - at(sorted, below))
}
