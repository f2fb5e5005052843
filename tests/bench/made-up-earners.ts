import { createRng, type Rng } from '../../shared/base/rng.ts'
import type { IncomeDeal } from '../../shared/domain/forecast/income-model.ts'
import { dealsKnownAt } from '../../shared/domain/forecast/known-then.ts'
import { monthNumberOf, quarterStart } from '../../shared/domain/forecast/month-number.ts'
import { bookedByQuarter } from '../../shared/domain/forecast/plan-effect.ts'
import { dealsOf, firstDay, type Trade, tradeOf } from './made-up-trade.ts'

const warmUp = 9
const ahead = 18
const payoutMonths = 1
/** Below this share of its plan a quarter is halved. */
const halvedBelow = 0.8

/**
 * Earners of our own invention, to choose what a forecast takes for usual before an earner has a history. Each draws
 * a trade of its own (few clients or many, small deals or great ones, steady or swinging business, quick payers or
 * slow), so that what suits them suits no particular sample.
 */
export type MadeUpEarner = {
  readonly name: string
  readonly todayDay: number
  /** As known on that day. */
  readonly deals: readonly IncomeDeal[]
  /** What each past quarter was multiplied by. */
  readonly multipliers: ReadonlyMap<number, number>
  /** Income of each past month, oldest first, and of those to come, minor units. */
  readonly past: readonly number[]
  readonly future: readonly number[]
  /** What nobody but their maker knows: the trade, and the sum below which a quarter is halved. */
  readonly secret: { readonly trade: Trade; readonly halvedBelow: number }
}

/** An earner with so many whole months behind; the same seed gives the same. */
export function madeUpEarner(seed: string, historyMonths: number, isDecidedSeason = false): MadeUpEarner {
  const rng = createRng(seed)
  const trade = tradeOf(rng)
  const all = isDecidedSeason
    ? seasonedByDecision(rng, trade, warmUp + historyMonths + ahead + 1)
    : dealsOf(rng, trade, { day: firstDay, level: 0 }, warmUp + historyMonths + ahead + 1)
  const today = monthNumberOf(firstDay) + warmUp + historyMonths
  const todayDay = firstDayOf(today)
  const booked = bookedByQuarter(all)
  const plan = (trade.planShare * [...booked.values()].reduce((a, b) => a + b, 0)) / Math.max(1, booked.size)
  const multiplierOf = (quarter: number) => ((booked.get(quarter) ?? 0) < halvedBelow * plan ? 0.5 : 1)
  const income = incomeOf(all, multiplierOf)
  const months = (from: number, count: number) =>
    Array.from({ length: count }, (_, i) => income.get(from + i) ?? 0)
  return {
    name: seed,
    todayDay,
    deals: dealsKnownAt(all, todayDay),
    multipliers: new Map(
      [...booked.keys()]
        .filter((q) => q < quarterStart(today))
        .map((quarter) => [quarter, multiplierOf(quarter)]),
    ),
    past: months(today - historyMonths, historyMonths),
    future: months(today, ahead),
    secret: { trade, halvedBelow: halvedBelow * plan },
  }
}

function firstDayOf(month: number): number {
  return Date.UTC(Math.floor(month / 12), month % 12, 1) / 86_400_000
}

/** Deals whose sizes follow the season in which they are decided, while they begin at any time of the year. */
function seasonedByDecision(rng: Rng, trade: Trade, months: number): IncomeDeal[] {
  const even = { ...trade, seasons: trade.seasons.map(() => 1) }
  return dealsOf(rng, even, { day: firstDay, level: 0 }, months).map((deal) => {
    const factor = trade.seasons[monthNumberOf(deal.closedDay ?? deal.createdDay) % 12] ?? 1
    const of = (minor: number) => Math.round(minor * factor)
    return { ...deal, commissionMinor: of(deal.commissionMinor), bookedMinor: of(deal.bookedMinor) }
  })
}

/** Income by month number when each quarter is multiplied. */
export function incomeOf(
  deals: readonly IncomeDeal[],
  multiplierOf: (quarter: number) => number,
): Map<number, number> {
  const income = new Map<number, number>()
  for (const deal of deals) {
    if (deal.paidDay === null || deal.closedDay === null) continue
    const month = monthNumberOf(deal.paidDay) + payoutMonths
    const minor = deal.commissionMinor * multiplierOf(quarterStart(monthNumberOf(deal.closedDay)))
    income.set(month, (income.get(month) ?? 0) + minor)
  }
  return income
}
