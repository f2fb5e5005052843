import { dayNumber } from '../../base/local-date.ts'
import type { ActiveDeal } from './active-deals.ts'
import type { IncomeChange, IncomeFacts } from './income-model.ts'
import { type Needed, neededBy } from './month-parts.ts'
import { at } from './numbers.ts'
import { type Simulated, simulateIncome } from './simulate-income.ts'

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
  const learnt = { ...simulated, newDeals: null }
  const actions = missing.flatMap(({ deal }): LeanAction[] => {
    const own = pending.get(deal.id)
    const needed = neededBy(deal, simulated.delays, facts.todayDay, lastDay)
    // A contract that renews itself is nothing to be closed or delivered sooner.
    if (own === undefined || needed === null || own.id.startsWith('contract:')) return []
    const alone: IncomeFacts = { ...facts, pending: [own], plans: [], otherIncome: null, salaryMinor: 0 }
    const [then, now] = [[changeOf(deal.id, needed)], []].map(
      (changes) => simulateIncome(alone, { simulations, seed, changes, learnt }).layerMeans,
    )
    const inMonth = (m: number) =>
      [0, facts.horizon].reduce((sum, layer) => sum + at(then ?? [], layer + m) - at(now ?? [], layer + m), 0)
    // What would have come in an earlier month anyway is no gain.
    let upTo = 0
    for (let m = 0; m <= month; m++) upTo += inMonth(m)
    const addsMinor = Math.round(Math.min(inMonth(month), upTo))
    return [{ kind: kinds[needed.what], deal, by: needed.by, addsMinor }]
  })
  const least = Math.max(...actions.map((a) => a.addsMinor), 0) / 100
  return actions.filter((a) => a.addsMinor > least).sort((a, b) => b.addsMinor - a.addsMinor)
}

function changeOf(dealId: string, { what, by }: Needed): IncomeChange {
  const day = dayNumber(by)
  if (what === 'paid') return { kind: 'collected', dealId, day }
  return what === 'won' ? { kind: 'won', dealId, day } : { kind: 'delivered', dealId, day }
}
