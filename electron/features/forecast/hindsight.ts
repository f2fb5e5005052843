import { addToMonth, monthOf, monthsBetween } from '../../../shared/base/local-date.ts'
import type { Snapshot } from '../../../shared/domain/forecast/honesty.ts'
import { monthLaws } from '../../../shared/domain/forecast/income-band.ts'
import { simulateIncome } from '../../../shared/domain/forecast/simulate-income.ts'
import type { Ctx } from '../../core/context.ts'
import { calibrationOf, type LookBack, lookBack } from './calibrated.ts'
import { readEarlier } from './feed.ts'
import { reckonForecast, seed } from './reckoned.ts'

/** So many earlier months are looked back on, each with so much history before it. */
const mostMonths = 18
const leastHistory = 9
/** Enough for a mean and a band that are only compared. */
const simulations = 1_000

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
  const made = known.get(back) ?? new Map<string, readonly Snapshot[]>()
  known.set(back, made)
  const snapshots = months.flatMap((month, i) => {
    ctx.progress('hindsight', i, months.length)
    const own = made.get(month) ?? forecastOf({ ...ctx, today: `${month}-01` }, feed.currency, back)
    made.set(month, own)
    return own
  })
  return { snapshots, months: months.length, possible }
}

/** The forecast made on the first of a month, which is ctx's today. */
function forecastOf(ctx: Ctx, currency: string, back: LookBack): readonly Snapshot[] {
  const earlier = readEarlier(ctx)
  if (earlier.basis === 'none') return []
  const { facts } = earlier
  const simulated = simulateIncome(facts, { simulations, seed })
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
