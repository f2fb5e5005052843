import { dayNumber } from '../../base/local-date.ts'
import { type ActiveDeal, activeDeals } from './active-deals.ts'
import { DealCourse } from './deal-course.ts'
import type { IncomeChange, IncomeDeal, IncomeFacts } from './income-model.ts'
import { type Needed, neededBy } from './month-parts.ts'
import { MonthsAhead } from './months-ahead.ts'
import { at } from './numbers.ts'
import type { Simulated } from './simulate-income.ts'
import { drawOdds } from './winning.ts'

/** Something that can be done for a month, and the mean it adds to that month in minor units. */
export type LeanAction = {
  readonly kind: 'collect' | 'close' | 'deliver'
  readonly deal: ActiveDeal
  readonly by: string
  readonly addsMinor: number
}

const kinds = { paid: 'collect', won: 'close', delivered: 'deliver' } as const
/** Enough for a mean of one deal. */
const simulations = 200
/** So many candidates are reckoned again, those that could bring most. */
const candidates = 40

/**
 * What moves a month (0 = this one; lastDay: its last day): each open invoice, delivery and deal is reckoned again
 * as if it came when it must at the latest, with the same chance. Ranked by what it adds; what would have come in
 * an earlier month anyway does not count, and what adds next to nothing is left out.
 */
export function leanActions(
  facts: IncomeFacts,
  simulated: Simulated,
  month: number,
  lastDay: number,
  seed: number,
): readonly LeanAction[] {
  const missing = simulated.active
    .map((deal, i) => ({
      deal,
      open: deal.commission - at(simulated.dealMeans, i * simulated.horizon + month),
    }))
    .filter(({ deal, open }) => deal.awaits !== 'payout' && open > 0)
    .sort((a, b) => b.open - a.open)
    .slice(0, candidates)
  const pending = new Map((facts.pending ?? facts.deals).map((deal) => [deal.id, deal]))
  const trial = new Trial(facts, simulated, seed)
  const actions = missing.flatMap(({ deal }): LeanAction[] => {
    const own = pending.get(deal.id)
    const needed = neededBy(deal, simulated.delays, facts.todayDay, lastDay)
    // A contract that renews itself is nothing to be closed or delivered sooner.
    if (own === undefined || needed === null || own.id.startsWith('contract:')) return []
    const [then, now] = [[changeOf(deal.id, needed)], []].map((changes) => trial.monthsOf(own, changes))
    const inMonth = (m: number) => at(then ?? [], m) - at(now ?? [], m)
    // What would have come in an earlier month anyway is no gain.
    let upTo = 0
    for (let m = 0; m <= month; m++) upTo += inMonth(m)
    const addsMinor = Math.round(Math.min(inMonth(month), upTo))
    return [{ kind: kinds[needed.what], deal, by: needed.by, addsMinor }]
  })
  const least = Math.max(...actions.map((a) => a.addsMinor), 0) / 100
  return actions.filter((a) => a.addsMinor > least).sort((a, b) => b.addsMinor - a.addsMinor)
}

/** One deal alone, followed through a few simulations with the chance it has in the forecast. */
class Trial {
  private readonly facts: IncomeFacts
  private readonly simulated: Simulated
  private readonly seed: number
  private readonly course: DealCourse
  private readonly calendar: MonthsAhead
  /** By how much each simulation wins more or less than usual. */
  private readonly odds: Float64Array

  constructor(facts: IncomeFacts, simulated: Simulated, seed: number) {
    this.facts = facts
    this.simulated = simulated
    this.seed = seed
    this.course = new DealCourse(facts, simulated.delays, [])
    this.calendar = new MonthsAhead(facts.todayDay, facts.horizon)
    this.odds = Float64Array.from(
      { length: simulations },
      (_, s) => drawOdds(this.course.chance, simulated.winning, seed, s).odds,
    )
  }

  /** Mean commission by month, minor units. */
  monthsOf(deal: IncomeDeal, changes: readonly IncomeChange[]): Float64Array {
    const { facts, course } = this
    const months = new Float64Array(facts.horizon)
    for (const active of activeDeals({ ...facts, pending: [deal] }, this.simulated, changes, this.seed))
      for (let s = 0; s < simulations; s++) {
        course.follow(active, s, at(this.odds, s))
        const month = course.pays ? this.calendar.of(course.paidOut) + facts.payoutMonths : -1
        const minor = active.commission * (facts.plan.settled.get(active.quarter) ?? 1)
        if (month >= 0 && month < facts.horizon) months[month] = at(months, month) + minor / simulations
      }
    return months
  }
}

function changeOf(dealId: string, { what, by }: Needed): IncomeChange {
  const day = dayNumber(by)
  if (what === 'paid') return { kind: 'collected', dealId, day }
  return what === 'won' ? { kind: 'won', dealId, day } : { kind: 'delivered', dealId, day }
}
