import {
  type Band,
  bandAt,
  bandSteps,
  drawsOf,
  type MonthDraws,
  quantile,
  shareHeld,
  widthOf,
} from './band-family.ts'
import { at, meanOf } from './numbers.ts'
import type { Simulated } from './simulate-income.ts'

/** One month as the simulations see it, minor units. */
export type MonthLaw = {
  readonly mean: number
  /** As often more as less. */
  readonly middle: number
  readonly low: number
  readonly high: number
}

/** The months that mostly hang on what is earned already, and those after, are balanced each on their own. */
export const nearMonths = 3
export const monthGroups = ['near', 'far'] as const
export type MonthGroup = (typeof monthGroups)[number]

/**
 * What each group aims at: the share of its months to hold, and what a share of them may cost at most. Where much is
 * certain a band can't hold less than nearly all, whatever it costs; the others aim so much lower that all made-up
 * earners of tests/bench/made-up-earners.ts together come to four of five.
 */
const aims = { near: { share: 0.73, dearest: 8 }, far: { share: 0.77, dearest: 0.9 } } as const

/** By step of the family of bands: how much more of its months it held in the past than it believed, −1…1. */
export type BandCalibration = Readonly<Record<MonthGroup, readonly number[]>>
export const uncalibrated: BandCalibration = { near: [], far: [] }

/**
 * Bands that hold four months of five. Income is skewed and often exactly nothing, so that the tenth and ninetieth
 * percentile would hold nine of ten: ends move inwards where the interval score loses least by it, until the months
 * together hold four in five of what the simulations bring, corrected by what earlier forecasts held (nested
 * conformal sets, Gupta et al. 2022).
 */
export function monthLaws(
  simulated: Pick<Simulated, 'simulations' | 'horizon' | 'paths'>,
  salaryMinor: number,
  calibration: BandCalibration = uncalibrated,
): readonly MonthLaw[] {
  return monthGroups.flatMap((group) => {
    const months = groupDraws(simulated, group)
    const bands = bandsAt(months, stepFor(months, group, calibration[group]))
    return months.map(
      ({ sorted }, m): MonthLaw => ({
        mean: Math.round(meanOfDraws(sorted)) + salaryMinor,
        middle: Math.round(quantile(sorted, 0.5)) + salaryMinor,
        low: (bands[m]?.low ?? 0) + salaryMinor,
        high: (bands[m]?.high ?? 0) + salaryMinor,
      }),
    )
  })
}

/** The simulations of a group's months. */
export function groupDraws(
  simulated: Pick<Simulated, 'simulations' | 'horizon' | 'paths'>,
  group: MonthGroup,
): readonly MonthDraws[] {
  const { simulations, horizon, paths } = simulated
  const [from, to] = group === 'near' ? [0, Math.min(nearMonths, horizon)] : [nearMonths, horizon]
  return Array.from({ length: Math.max(0, to - from) }, (_, m) =>
    drawsOf(Float64Array.from({ length: simulations }, (_s, s) => at(paths, s * horizon + from + m))),
  )
}

/** The bands of a group's months at a step of the family. */
export function bandsAt(months: readonly MonthDraws[], step: number): readonly Band[] {
  const cost = step * widthOf(months)
  return months.map((month) => bandAt(month, cost))
}

/** The share of the simulated months that a step holds. */
export function believedAt(months: readonly MonthDraws[], bands: readonly Band[]): number {
  return meanOf(months.map((month, m) => shareHeld(month, bands[m] ?? { low: 0, high: 0 })))
}

/** The step at which a group's months hold what comes nearest to their share, no dearer than is sensible. */
function stepFor(months: readonly MonthDraws[], group: MonthGroup, corrections: readonly number[]): number {
  const { share, dearest } = aims[group]
  const held = (i: number) => believedAt(months, bandsAt(months, at(bandSteps, i))) + at(corrections, i)
  let [holds, fails] = [0, bandSteps.filter((step) => step <= dearest).length - 1]
  while (fails - holds > 1) {
    const middle = (holds + fails) >> 1
    if (held(middle) >= share) holds = middle
    else fails = middle
  }
  // Where much is certain the share jumps: the nearer side of the jump is taken, or it would always be too high.
  return at(bandSteps, Math.abs(held(holds) - share) <= Math.abs(share - held(fails)) ? holds : fails)
}

function meanOfDraws(sorted: Float64Array): number {
  return sorted.reduce((a, b) => a + b, 0) / Math.max(1, sorted.length)
}
