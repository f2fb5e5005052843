import type { IncomeDeal, PlanEffect } from './income-model.ts'
import { monthNumberOf, quarterStart } from './month-number.ts'
import { meanOf } from './numbers.ts'
import { probit } from './probit.ts'

/** No plan: what a deal earns is what is paid. */
export const noPlan: PlanEffect = { multiplierOf: () => 1, settled: new Map() }

/** Whether no quarter, past or to come, changes what a deal earns. */
export function isWithoutPlan({ multiplierOf, settled }: PlanEffect): boolean {
  return multiplierOf === noPlan.multiplierOf && settled.size === 0
}

/** What deals won in each quarter counted towards the plan, by the month number the quarter begins with. */
export function bookedByQuarter(deals: readonly IncomeDeal[]): ReadonlyMap<number, number> {
  const booked = new Map<number, number>()
  for (const deal of deals) {
    if (deal.closedDay === null || deal.step === 'lost') continue
    const quarter = quarterStart(monthNumberOf(deal.closedDay))
    booked.set(quarter, (booked.get(quarter) ?? 0) + deal.bookedMinor)
  }
  return booked
}

type Step = { readonly below: number; readonly above: number }
/** How far a plan whose sum isn't known may lie from the usual one, in logarithms. */
const planSpread = 0.5

/**
 * A plan that pays one multiplier below a sum and another from it on, the sum being some share of a usual quarter
 * (K-70): what may be said when the plan itself isn't known.
 */
export function planOfUsualQuarters(
  booked: ReadonlyMap<number, number>,
  currentQuarter: number,
  share: number,
  step: Step,
): PlanEffect {
  const usual = meanOf([...booked].filter(([quarter]) => quarter < currentQuarter).map(([, sum]) => sum))
  return {
    settled: new Map(),
    multiplierOf: (sum, u) =>
      sum < usual * share * Math.exp(planSpread * probit(Math.max(1e-9, u))) ? step.below : step.above,
  }
}

/**
 * The plan as the multipliers of past quarters show it: the sum lies above the best quarter that got the lower
 * multiplier and below the worst that got the higher. Falls back to a usual share while only one has been seen.
 */
export function planFromHistory(
  booked: ReadonlyMap<number, number>,
  multipliers: ReadonlyMap<number, number>,
  currentQuarter: number,
  usualShare: number,
): PlanEffect {
  const seen = [...multipliers].map(([quarter, multiplier]) => ({
    sum: booked.get(quarter) ?? 0,
    multiplier,
  }))
  const [least, greatest] = [
    Math.min(...seen.map((s) => s.multiplier)),
    Math.max(...seen.map((s) => s.multiplier)),
  ]
  if (seen.length === 0 || greatest - least < 0.05) {
    const always = seen.length === 0 ? 1 : greatest
    return { settled: multipliers, multiplierOf: () => always }
  }
  const middle = (least + greatest) / 2
  const low = seen.filter((s) => s.multiplier < middle)
  const high = seen.filter((s) => s.multiplier >= middle)
  const from = Math.max(...low.map((s) => s.sum))
  const to = Math.min(...high.map((s) => s.sum))
  const step = { below: meanOf(low.map((s) => s.multiplier)), above: meanOf(high.map((s) => s.multiplier)) }
  if (low.length + high.length < 3)
    return { ...planOfUsualQuarters(booked, currentQuarter, usualShare, step), settled: multipliers }
  return {
    settled: multipliers,
    multiplierOf: (sum, u) => (sum < from + u * (to - from) ? step.below : step.above),
  }
}
