import type { Scenario } from '../../../shared/contract/forecast.ts'
import {
  type BandCalibration,
  type MonthLaw,
  monthLaws,
  uncalibrated,
} from '../../../shared/domain/forecast/income-band.ts'
import { learnIncome } from '../../../shared/domain/forecast/learn-income.ts'
import { type Simulated, simulateIncome } from '../../../shared/domain/forecast/simulate-income.ts'
import type { Ctx } from '../../core/context.ts'
import { Kept } from '../../db/kept.ts'
import { readSettings } from '../settings/store.ts'
import { type Feed, readFeed } from './feed.ts'

/** The same book gives the same answer on the same day. */
export const seed = 1
const most = 5_000
const fewest = 500
/** Deals times simulations that are reckoned within half a second: all 5,000 of a book of 2,000 deals. */
const usualBudget = 4_500_000

/** The forecast of the book as it stands, before it is laid out for reading. */
export type Reckoned = {
  readonly feed: Feed
  readonly simulated: Simulated
  readonly laws: readonly MonthLaw[]
  /** By which the bands of the laws are corrected; null: by nothing yet. */
  readonly calibration: BandCalibration | null
  /** Scenarios reckoned beside it, by their changes as text. */
  readonly scenarios: Map<string, Scenario>
}

/** Records that change the forecast; a visit or a note does not. */
const tables = [
  'deal',
  'deal_stage_change',
  'sales_order',
  'invoice',
  'payment',
  'credit_note',
  'commission_entry',
  'commission_plan',
  'plan_version',
  'fx_rate',
  'target',
  'company',
  'contract',
] as const

/** So many that the answer comes at once: fewer where each of them has very much to draw. */
export function simulationsFor(pending: number, newDeals: number, budget = usualBudget): number {
  return Math.max(fewest, Math.min(most, Math.floor(budget / Math.max(1, pending + newDeals))))
}

const kept = new Kept<Reckoned>(tables)

/**
 * Reckons the forecast, or gives what was reckoned when nothing it depends on has changed since. Its bands are what the
 * simulations believe of themselves: what says bands goes by calibrated.ts.
 */
export function reckonForecast(ctx: Ctx): Reckoned {
  return kept.of(ctx.db, `${ctx.today} ${readSettings(ctx.db).currency}`, () => reckonNow(ctx))
}

function reckonNow(ctx: Ctx): Reckoned {
  const feed = readFeed(ctx)
  const learnt = learnIncome(feed.facts)
  const newDeals = (learnt.newDeals?.rate ?? 0) * feed.facts.horizon
  const simulations = simulationsFor(feed.pending.deals.length, newDeals)
  const onStep = (done: number, total: number) => ctx.progress('forecast', done, total)
  const simulated = simulateIncome(feed.facts, { simulations, seed, learnt, onStep })
  return {
    feed,
    simulated,
    laws: monthLaws(simulated, feed.facts.salaryMinor, uncalibrated),
    calibration: null,
    scenarios: new Map<string, Scenario>(),
  }
}
