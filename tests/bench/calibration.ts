import { parseArgs } from 'node:util'
import { learnCalibration } from '../../shared/domain/forecast/calibration.ts'
import { guessBeginnings } from '../../shared/domain/forecast/guess-beginnings.ts'
import { type MonthLaw, monthLaws, nearMonths } from '../../shared/domain/forecast/income-band.ts'
import type { IncomeDeal } from '../../shared/domain/forecast/income-model.ts'
import { monthNumberOf, quarterStart } from '../../shared/domain/forecast/month-number.ts'
import { bookedByQuarter, planFromHistory } from '../../shared/domain/forecast/plan-effect.ts'
import { simulateIncome } from '../../shared/domain/forecast/simulate-income.ts'
import { sizeSeasons } from '../../shared/domain/forecast/size-seasons.ts'
import { leastScale, means, type Scored, scaleOf, scoreOf } from './interval-score.ts'
import { type MadeUpEarner, madeUpEarner } from './made-up-earners.ts'

/**
 * `npm run bench:calibration [-- --seed a --earners 200 --months 48 --imported --decided]`: what bands hold for earners of our own
 * invention, and their interval score in units of a year's usual change (MSIS). What is taken for usual in
 * shared/domain/forecast is chosen by this.
 */
const { values: options } = parseArgs({
  options: {
    seed: { type: 'string', default: 'a' },
    earners: { type: 'string', default: '200' },
    months: { type: 'string', default: '48' },
    imported: { type: 'boolean', default: false },
    decided: { type: 'boolean', default: false },
  },
})
const horizon = 18
const simulations = 1000
const planShare = 0.8
function lawsFor(earner: MadeUpEarner): readonly MonthLaw[] {
  const current = quarterStart(monthNumberOf(earner.todayDay))
  const deals = options.imported ? imported(earner) : earner.deals
  const facts = {
    todayDay: earner.todayDay,
    horizon,
    deals,
    sizeSeasons: sizeSeasons(deals, earner.todayDay),
    payoutMonths: 1,
    plan: planFromHistory(bookedByQuarter(deals), earner.multipliers, current, planShare),
    salaryMinor: 0,
    otherIncome: null,
  }
  return monthLaws(simulateIncome(facts, { simulations, seed: 1 }), 0, learnCalibration(facts, 1))
}

/** Deals decided more than a year ago came from elsewhere: their beginnings are not known. */
function imported({ deals, todayDay }: MadeUpEarner): readonly IncomeDeal[] {
  const entered = deals.map((d) =>
    d.closedDay !== null && d.closedDay < todayDay - 365 ? { ...d, createdDay: d.closedDay } : d,
  )
  return guessBeginnings(entered, todayDay)
}

const scores = Array.from({ length: horizon }, (): Scored[] => [])
for (let i = 0; i < Number(options.earners); i++) {
  const earner = madeUpEarner(`${options.seed}${i}`, Number(options.months), options.decided)
  const scale = scaleOf(earner.past)
  if (scale < leastScale) continue
  lawsFor(earner).forEach((law, h) => {
    scores[h]?.push(scoreOf(law, earner.future[h] ?? 0, scale))
  })
}
for (const months of [nearMonths, horizon]) {
  const { held, interval, error } = means(scores.slice(0, months).flat())
  console.log(
    `months 1–${months}: held ${held.toFixed(3)}, MSIS ${interval.toFixed(2)}, MASE ${error.toFixed(3)}`,
  )
}
