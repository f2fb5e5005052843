import { groupBy } from '../../shared/base/group-by.ts'
import { createRng } from '../../shared/base/rng.ts'
import { monthNumberOf, quarterStart } from '../../shared/domain/forecast/month-number.ts'
import { bookedByQuarter } from '../../shared/domain/forecast/plan-effect.ts'
import { completed, likelyLevels, likelyTrade } from './informed-trade.ts'
import { incomeOf, type MadeUpEarner } from './made-up-earners.ts'
import { dealsOf, firstDay } from './made-up-trade.ts'

/**
 * What can be known of made-up earners: forecasters that use the very laws by which they were made. 'fitted' estimates
 * each earner's numbers from its past, 'allKnowing' has them; no honest forecast can be better than the latter.
 */
export type Knowledge = 'fitted' | 'allKnowing'
const trades = 24

export type Paths = { readonly simulations: number; readonly horizon: number; readonly paths: Float64Array }

export function informedPaths(
  earner: MadeUpEarner,
  knowledge: Knowledge,
  simulations: number,
  horizon: number,
): Paths {
  const rng = createRng(`${earner.name} ${knowledge}`)
  const { deals, todayDay } = earner
  const today = monthNumberOf(todayDay)
  const first = monthNumberOf(firstDay)
  const created = groupBy(deals, (d) => monthNumberOf(d.createdDay))
  const counts = Array.from({ length: today - first }, (_, m) => created.get(first + m)?.length ?? 0)
  const likely = Array.from({ length: knowledge === 'fitted' ? trades : 1 }, () => {
    const trade =
      knowledge === 'fitted' ? likelyTrade(rng, deals, todayDay, today - first) : earner.secret.trade
    return { trade, levels: likelyLevels(rng, trade, counts, first) }
  })
  const paths = new Float64Array(simulations * horizon)
  for (let s = 0; s < simulations; s++) {
    const { trade, levels } = likely[s % likely.length] as (typeof likely)[number]
    const all = [
      ...deals.map((d) => completed(rng, trade, d, todayDay)),
      ...dealsOf(rng, trade, { day: todayDay, level: rng.pick(levels) }, horizon),
    ]
    const booked = bookedByQuarter(all)
    const from = knowledge === 'fitted' ? limitDrawn(earner, rng.next()) : earner.secret.halvedBelow
    const income = incomeOf(all, (q) => earner.multipliers.get(q) ?? ((booked.get(q) ?? 0) < from ? 0.5 : 1))
    for (let m = 0; m < horizon; m++) paths[s * horizon + m] = income.get(today + m) ?? 0
  }
  return { simulations, horizon, paths }
}

/** The sum below which a quarter is halved: between what was halved and what was not, else as plans usually are. */
function limitDrawn({ deals, multipliers, todayDay }: MadeUpEarner, chance: number): number {
  const booked = bookedByQuarter(deals)
  const current = quarterStart(monthNumberOf(todayDay))
  const past = [...multipliers].filter(([q]) => q < current).map(([q, m]) => ({ sum: booked.get(q) ?? 0, m }))
  const usual = past.reduce((sum, p) => sum + p.sum, 0) / Math.max(1, past.length)
  const from = Math.max(0.8 * 0.6 * usual, ...past.filter((p) => p.m < 1).map((p) => p.sum))
  const to = Math.min(0.8 * 1.1 * usual, ...past.filter((p) => p.m === 1).map((p) => p.sum))
  return to > from ? from + chance * (to - from) : from
}
