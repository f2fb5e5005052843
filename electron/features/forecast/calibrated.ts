import { createHash } from 'node:crypto'
import { dayNumber, monthOf } from '../../../shared/base/local-date.ts'
import { learnCalibration } from '../../../shared/domain/forecast/calibration.ts'
import { type BandCalibration, monthLaws, uncalibrated } from '../../../shared/domain/forecast/income-band.ts'
import { monthNumberOf } from '../../../shared/domain/forecast/month-number.ts'
import type { Ctx } from '../../core/context.ts'
import type { Db } from '../../db/db.ts'
import type { Feed } from './feed.ts'
import { type Reckoned, reckonForecast, seed } from './reckoned.ts'

type Learnt = { readonly print: string; readonly calibration: BandCalibration }
const learnt = new WeakMap<Db, Learnt>()
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
  const calibration = calibrationOf(ctx, feed)
  const laws = monthLaws(simulated, feed.facts.salaryMinor, calibration)
  const result = { ...reckoned, laws, calibration }
  corrected.set(reckoned, result)
  return result
}

/** Learnt anew only when the history is another one: an open deal that is moved changes none of it. */
function calibrationOf(ctx: Ctx, feed: Feed): BandCalibration {
  // A series brings bands of its own, which are measured on its own past already.
  if (feed.basis !== 'deals') return uncalibrated
  const print = printOf(ctx, feed)
  const known = learnt.get(ctx.db)
  if (known?.print === print) return known.calibration
  const received = new Map(
    feed.ofDeals.map(({ month, minor }) => [monthNumberOf(dayNumber(`${month}-01`)), minor]),
  )
  const calibration = learnCalibration(feed.facts, seed, received)
  learnt.set(ctx.db, { print, calibration })
  return calibration
}

/** The same for the same history: what was known when this month began, and what came since. */
function printOf({ today }: Ctx, { facts, ofDeals }: Feed): string {
  const hash = createHash('sha1')
  hash.update(`${monthOf(today)} ${facts.horizon} ${JSON.stringify(ofDeals)}`)
  const first = dayNumber(`${monthOf(today)}-01`)
  for (const { chance: _chance, expectedDay: _expected, ...deal } of facts.deals)
    if (deal.createdDay < first) hash.update(JSON.stringify(deal))
  for (const { id, step, invoicedDay, paidDay } of facts.invoices ?? [])
    hash.update(`${id} ${step} ${invoicedDay} ${paidDay}`)
  return hash.digest('hex')
}
