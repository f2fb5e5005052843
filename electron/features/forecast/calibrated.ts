import { createHash } from 'node:crypto'
import { dayNumber, monthOf } from '../../../shared/base/local-date.ts'
import {
  type EarlierRun,
  earlierRuns,
  learnCalibration,
} from '../../../shared/domain/forecast/calibration.ts'
import { type BandCalibration, monthLaws, uncalibrated } from '../../../shared/domain/forecast/income-band.ts'
import { monthNumberOf } from '../../../shared/domain/forecast/month-number.ts'
import type { MonthValue } from '../../../shared/domain/forecast/series.ts'
import type { Ctx } from '../../core/context.ts'
import type { Db } from '../../db/db.ts'
import type { EarlierFeed, Feed } from './feed.ts'
import { type Reckoned, reckonForecast, seed } from './reckoned.ts'

/** What is looked back on: the same object as long as the history is the same. */
export type LookBack = { readonly print: string; readonly runAt: EarlierRun }

const lookBacks = new WeakMap<Db, LookBack>()
const calibrations = new WeakMap<LookBack, BandCalibration>()
const corrected = new WeakMap<Reckoned, Reckoned>()

/**
 * The forecast with bands corrected by what earlier forecasts of the same book held. The means are those of
 * reckonForecast; the correction depends on the history alone, so the same book gives the same bands.
 */
export function calibratedForecast(ctx: Ctx): Reckoned {
  const reckoned = reckonForecast(ctx)
  const known = corrected.get(reckoned)
  if (known !== undefined) return known
  const { feed, simulated } = reckoned
  const back = lookBack(ctx, feed)
  const calibration = calibrations.get(back) ?? calibrationOf(feed, back)
  calibrations.set(back, calibration)
  const laws = monthLaws(simulated, feed.facts.salaryMinor, calibration)
  const result = { ...reckoned, laws, calibration }
  corrected.set(reckoned, result)
  return result
}

/** What earlier forecasts up to the facts' day say of bands; nothing of a series, whose bands are measured on its past. */
export function calibrationOf({ basis, facts, ofDeals }: EarlierFeed, back: LookBack): BandCalibration {
  return basis === 'deals' ? learnCalibration(facts, seed, byNumber(ofDeals), back.runAt) : uncalibrated
}

function byNumber(months: readonly MonthValue[]): ReadonlyMap<number, number> {
  return new Map(months.map(({ month, minor }) => [monthNumberOf(dayNumber(`${month}-01`)), minor]))
}

/** Begun anew only when the history is another one: an open deal that is moved changes none of it. */
export function lookBack(ctx: Ctx, feed: Feed): LookBack {
  const print = printOf(ctx, feed)
  const known = lookBacks.get(ctx.db)
  if (known?.print === print) return known
  const back = { print, runAt: earlierRuns(feed.facts, seed) }
  lookBacks.set(ctx.db, back)
  return back
}

/** The same for the same history: what was known when this month began, and what came since. */
function printOf({ today }: Ctx, { basis, currency, facts, history, ofDeals }: Feed): string {
  const hash = createHash('sha1')
  hash.update(JSON.stringify([monthOf(today), basis, currency, history, ofDeals]))
  const first = dayNumber(`${monthOf(today)}-01`)
  for (const { chance: _chance, expectedDay: _expected, ...deal } of facts.deals)
    if (deal.createdDay < first) hash.update(JSON.stringify(deal))
  for (const { id, step, invoicedDay, paidDay } of facts.invoices ?? [])
    hash.update(`${id} ${step} ${invoicedDay} ${paidDay}`)
  return hash.digest('hex')
}
