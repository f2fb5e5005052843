import type { DrawMonth } from '../plans/draw.ts'
import type { Curve, Draw, PlanTerms, Point } from '../plans/terms.ts'
import { at } from './numbers.ts'

/** A plan as a simulation needs it: what its periods and months add to what its sales earn. Sums in minor units. */
export type PeriodPlan = {
  readonly months: 1 | 3 | 12
  readonly terms: Pick<PlanTerms, 'multiplier' | 'bonuses' | 'periodLimit' | 'draw'>
  /** Target of the period that begins with a month number; null: none. */
  readonly targetOf: (start: number) => number | null
  /** Earned in the running period before today, and what of it belongs to the running month. */
  readonly soFarMinor: number
  readonly soFarVolume: number
  readonly thisMonthMinor: number
  /** Advanced before and not yet recovered. */
  readonly owedMinor: DrawMonth['owedBeforeMinor']
  /** Months from the end of a period to its payout. */
  readonly payoutMonths: number
}

/** Month by month as one simulation sees a plan. */
export type PlanMonths = { readonly earned: Float64Array; readonly volume: Float64Array }

/** Whether a plan adds anything at all. */
export function addsAnything({ terms }: PeriodPlan): boolean {
  const { multiplier, bonuses, periodLimit, draw } = terms
  const isLimited = periodLimit.capMinor !== null || periodLimit.floorMinor !== null
  return multiplier !== null || bonuses.length > 0 || isLimited || draw !== null
}

/** Whether reaching the target changes what a plan pays. */
export function dependsOnTarget({ terms }: PeriodPlan): boolean {
  return terms.multiplier !== null || terms.bonuses.length > 0
}

/**
 * Adds what one simulation's periods and months bring on top: factor, bonuses, cap and floor at the end of each
 * period, the draw at the end of each month (K-60, K-70). now: month number of today. share: attainment 0…1 that is
 * assumed instead; null: as it comes.
 */
export function addPlan(
  plan: PeriodPlan,
  { earned, volume }: PlanMonths,
  now: number,
  share: number | null,
  add: (month: number, minor: number) => void,
): void {
  const horizon = earned.length
  const { months, payoutMonths, terms } = plan
  const first = now - (now % months)
  for (let start = first; start + months <= now + horizon; start += months) {
    let [sum, size] = start === first ? [plan.soFarMinor, plan.soFarVolume] : [0, 0]
    for (let month = Math.max(start, now); month < start + months; month++) {
      sum += at(earned, month - now)
      size += at(volume, month - now)
    }
    const target = plan.targetOf(start)
    const reached = target === null || target <= 0 ? null : (share ?? size / target)
    const extra = periodExtra(terms, sum, reached)
    const last = start + months - 1 - now
    earned[last] = at(earned, last) + extra
    add(last + payoutMonths, extra)
  }
  if (terms.draw !== null) addDraw(plan, terms.draw, earned, now, add)
}

/** What a period pays beyond its sales; reached: share of the target, null where there is none. */
export function periodExtra(
  { multiplier, bonuses, periodLimit }: PeriodPlan['terms'],
  variableMinor: number,
  reached: number | null,
): number {
  let total = variableMinor
  if (reached !== null) {
    if (multiplier !== null) total *= factorAt(multiplier, reached)
    const variable = total
    for (const bonus of bonuses) {
      if (bonus.kind === 'curve') total += factorAt(bonus.curve, reached) * bonus.targetMinor
      else if (reached * 1_000_000 >= bonus.atPpm)
        total += bonus.kind === 'fixed' ? bonus.minor : (variable * bonus.ppm) / 1_000_000
    }
  }
  const { capMinor, floorMinor } = periodLimit
  if (capMinor !== null && total > capMinor) total = capMinor
  if (floorMinor !== null && total < floorMinor) total = floorMinor
  return total - variableMinor
}

/** The factor a curve pays at a share of the target, as plans/curve.ts does exactly, in floating point. */
export function factorAt(curve: Curve, reached: number): number {
  const place = reached * 1_000_000
  let last: Point | undefined
  let next: Point | undefined
  for (const point of curve.points) {
    if (point.at > place) {
      next = point
      break
    }
    last = point
  }
  if (last === undefined) return 0
  const ppm =
    next === undefined
      ? last.ppm + ((place - last.at) * curve.beyondPpm) / 1_000_000
      : last.ppm + ((next.ppm - last.ppm) * (place - last.at)) / (next.at - last.at)
  return Math.min(curve.capPpm ?? Number.POSITIVE_INFINITY, ppm) / 1_000_000
}

/** The advance of each month and its recovery, as plans/draw.ts does for months that are over. */
function addDraw(
  { owedMinor, thisMonthMinor, payoutMonths }: PeriodPlan,
  draw: Draw,
  earned: Float64Array,
  now: number,
  add: (month: number, minor: number) => void,
): void {
  let owed = owedMinor
  const from = draw.recoverFrom === null ? 0 : monthNumberOfMonth(draw.recoverFrom)
  for (let m = 0; m < earned.length; m++) {
    const own = at(earned, m) + (m === 0 ? thisMonthMinor : 0)
    const recovers = draw.isRecoverable && now + m >= from
    const paid = Math.max(draw.minor, recovers ? own - owed : own)
    if (draw.isRecoverable) owed += paid - own
    if (paid !== own) add(m + payoutMonths, paid - own)
  }
}

/** 'YYYY-MM' as a month number. */
function monthNumberOfMonth(month: string): number {
  return Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1
}
