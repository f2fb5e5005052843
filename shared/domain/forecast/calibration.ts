import { dayNumber } from '../../base/local-date.ts'
import { bandSteps } from './band-family.ts'
import {
  type BandCalibration,
  bandsAt,
  believedAt,
  groupDraws,
  type MonthGroup,
  nearMonths,
} from './income-band.ts'
import type { IncomeDeal, IncomeFacts } from './income-model.ts'
import { earnedDay, factsKnownAt } from './known-then.ts'
import { monthNumberOf, quarterStart } from './month-number.ts'
import { at, meanOf } from './numbers.ts'
import { bookedByQuarter } from './plan-effect.ts'
import { type Simulated, simulateIncome } from './simulate-income.ts'

/** Earlier days to forecast from, months apart, each with so much history before it. */
const origins = 8
const apart = 3
const leastHistory = 9
const simulations = 300
/** So many earlier forecasts outweigh what the simulations believe of themselves. */
const priorOrigins = { near: 6, far: 6 } as const

type Trial = { readonly held: readonly number[]; readonly believed: readonly number[] }

type Run = Pick<Simulated, 'simulations' | 'horizon' | 'paths'>
/** The forecast of so many months as it would have been made when a month (its number) began. */
export type EarlierRun = (month: number, horizon: number) => Run

function runOf(facts: IncomeFacts, month: number, horizon: number, seed: number): Run {
  return simulateIncome(factsKnownAt(facts, firstDayOf(month), horizon), { simulations, seed })
}

/** Earlier forecasts that are each run once, for whoever looks back over the same history more than once. */
export function earlierRuns(facts: IncomeFacts, seed: number): EarlierRun {
  const known = new Map<number, Run>()
  return (month, horizon) => {
    const run = known.get(month) ?? runOf(facts, month, facts.horizon, seed)
    known.set(month, run)
    const paths = new Float64Array(run.simulations * horizon)
    for (let s = 0; s < run.simulations; s++)
      paths.set(run.paths.subarray(s * run.horizon, s * run.horizon + horizon), s * horizon)
    return { simulations: run.simulations, horizon, paths }
  }
}

/**
 * What earlier forecasts would have held: the simulation is run as of earlier days of the same history, with what was
 * known then, and its bands are set against what came. The fewer such days, the more the simulations are believed.
 * Depends on the history alone, so that scenarios share it; about as dear as one forecast. received: what deals really
 * brought by month number, minor units, from the first month in which anything is known to have come; what came before
 * that month is reckoned from the days on which it was earned. runAt: earlier forecasts that are there already.
 */
export function learnCalibration(
  facts: IncomeFacts,
  seed: number,
  received: ReadonlyMap<number, number> = new Map(),
  runAt: EarlierRun = (month, horizon) => runOf(facts, month, horizon, seed),
): BandCalibration {
  const now = monthNumberOf(facts.todayDay)
  const first = Math.min(now, ...facts.deals.map((d) => monthNumberOf(d.createdDay)))
  const earned = incomeByMonth(facts)
  const known = Math.min(...received.keys())
  const incomeIn = (month: number) => (month < known ? earned : received).get(month) ?? 0
  const starts = Array.from({ length: origins }, (_, i) => now - apart * (i + 1)).filter(
    (month) => month - first >= leastHistory,
  )
  const runs = starts.map((month) => {
    const horizon = Math.min(facts.horizon, now - month)
    return { month, simulated: runAt(month, horizon) }
  })
  const correctionsOf = (group: MonthGroup): readonly number[] => {
    const trials = runs.flatMap(({ month, simulated }) => {
      const from = month + (group === 'near' ? 0 : nearMonths)
      const months = groupDraws(simulated, group)
      return months.length === 0 ? [] : [trialOf(months, (m) => incomeIn(from + m))]
    })
    const weight = trials.length / (trials.length + priorOrigins[group])
    return bandSteps.map(
      (_, i) =>
        weight * (meanOf(trials.map((t) => at(t.held, i))) - meanOf(trials.map((t) => at(t.believed, i)))),
    )
  }
  return { near: correctionsOf('near'), far: correctionsOf('far') }
}

function trialOf(months: ReturnType<typeof groupDraws>, cameIn: (month: number) => number): Trial {
  const steps = bandSteps.map((step) => {
    const bands = bandsAt(months, step)
    const held = bands.map(({ low, high }, m) => (cameIn(m) >= low && cameIn(m) <= high ? 1 : 0))
    return { held: meanOf(held), believed: believedAt(months, bands) }
  })
  return { held: steps.map((s) => s.held), believed: steps.map((s) => s.believed) }
}

function firstDayOf(month: number): number {
  return dayNumber(`${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}-01`)
}

/** What deals brought by month number, after the plan. */
function incomeByMonth({ deals, plan, payoutMonths }: IncomeFacts): ReadonlyMap<number, number> {
  const booked = bookedByQuarter(deals)
  const factorOf = (deal: IncomeDeal) => {
    const quarter = quarterStart(monthNumberOf(deal.closedDay ?? 0))
    return plan.settled.get(quarter) ?? plan.multiplierOf(booked.get(quarter) ?? 0, 0.5)
  }
  const income = new Map<number, number>()
  for (const deal of deals) {
    const earned = earnedDay(deal)
    if (earned === null) continue
    const month = monthNumberOf(earned + deal.payoutDays) + payoutMonths
    income.set(month, (income.get(month) ?? 0) + deal.commissionMinor * factorOf(deal))
  }
  return income
}
