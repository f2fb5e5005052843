import { addToMonth, monthOf, monthsBetween } from '../../../shared/base/local-date.ts'
import type { Snapshot } from '../../../shared/domain/forecast/honesty.ts'
import { monthLaws } from '../../../shared/domain/forecast/income-band.ts'
import { learnIncome } from '../../../shared/domain/forecast/learn-income.ts'
import { simulateIncome } from '../../../shared/domain/forecast/simulate-income.ts'
import type { Ctx } from '../../core/context.ts'
import type { BookRows } from './book-rows.ts'
import { calibrationOf, type LookBack, lookBack } from './calibrated.ts'
import { readEarlier, rowsFor } from './feed.ts'
import { reckonForecast, seed, simulationsFor } from './reckoned.ts'

/** So many earlier months are looked back on, each with so much history before it. */
const mostMonths = 18
const leastHistory = 9
/** Enough for a mean and a band that are only compared; fewer where a month would hold up the core. */
const most = 1_000
const budget = 600_000

const readOnce = new WeakMap<LookBack, BookRows>()
const known = new WeakMap<LookBack, Map<string, readonly Snapshot[]>>()

export type Hindsight = {
  readonly snapshots: readonly Snapshot[]
  /** Months looked back on, and those there are in all. */
  readonly months: number
  readonly possible: number
}

/**
 * Forecasts as they would have been made when earlier months began, from what the book knew by then: the last months
 * first, so many of them. Each is reckoned once, as long as the history stays the same.
 */
export function hindsight(ctx: Ctx, most: number): Hindsight {
  const { feed } = reckonForecast(ctx)
  const back = lookBack(ctx, feed)
  const first = feed.history[0]?.month ?? monthOf(ctx.today)
  const possible = Math.max(0, Math.min(mostMonths, monthsBetween(first, monthOf(ctx.today)) - leastHistory))
  const months = Array.from({ length: Math.min(possible, most) }, (_, i) =>
    addToMonth(monthOf(ctx.today), -i - 1),
  )
  const rows = rowsOf(ctx, back)
  // The first question reads, those after it reckon: neither holds up the core for long.
  if (most === 0 && possible > 0) rows.invoices(ctx.today)
  const made = known.get(back) ?? new Map<string, readonly Snapshot[]>()
  known.set(back, made)
  const snapshots = months.flatMap((month, i) => {
    ctx.progress('hindsight', i, months.length)
    const own = made.get(month) ?? forecastOf({ ...ctx, today: `${month}-01` }, feed.currency, back, rows)
    made.set(month, own)
    return own
  })
  // All has been looked at: what was read for it is let go.
  if (months.length >= possible) readOnce.delete(back)
  return { snapshots, months: months.length, possible }
}

/** The book's rows, read once for all months that are looked back on. */
function rowsOf(ctx: Ctx, back: LookBack): BookRows {
  const rows = readOnce.get(back) ?? rowsFor(ctx, `${addToMonth(monthOf(ctx.today), -mostMonths)}-01`)
  readOnce.set(back, rows)
  return rows
}

/** The forecast made on the first of a month, which is ctx's today. */
function forecastOf(ctx: Ctx, currency: string, back: LookBack, rows: BookRows): readonly Snapshot[] {
  const earlier = readEarlier(ctx, rows)
  if (earlier.basis === 'none') return []
  const { facts } = earlier
  const learnt = learnIncome(facts)
  const newDeals = (learnt.newDeals?.rate ?? 0) * facts.horizon
  const simulations = Math.min(most, simulationsFor((facts.pending ?? facts.deals).length, newDeals, budget))
  const simulated = simulateIncome(facts, { simulations, seed, learnt })
  const madeIn = monthOf(ctx.today)
  return monthLaws(simulated, facts.salaryMinor, calibrationOf(earlier, back)).map(
    ({ mean, low, high }, m) => ({
      madeIn,
      month: addToMonth(madeIn, m),
      currency,
      meanMinor: mean,
      lowMinor: low,
      highMinor: high,
      source: 'afterwards',
    }),
  )
}
