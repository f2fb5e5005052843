import { parseArgs } from 'node:util'
import { learnCalibration } from '../../shared/domain/forecast/calibration.ts'
import { type MonthLaw, monthLaws, nearMonths } from '../../shared/domain/forecast/income-band.ts'
import { monthNumberOf, quarterStart } from '../../shared/domain/forecast/month-number.ts'
import { bookedByQuarter, planFromHistory } from '../../shared/domain/forecast/plan-effect.ts'
import { simulateIncome } from '../../shared/domain/forecast/simulate-income.ts'
import { leastScale, means, type Scored, scaleOf, scoreOf } from './interval-score.ts'
import { type MadeUpEarner, madeUpEarner } from './made-up-earners.ts'

/**
 * `npm run bench:calibration [-- --seed a --earners 200 --months 48]`: what bands hold for earners of our own
 * invention, and their interval score in units of a year's usual change (MSIS). What is taken for usual in
 * shared/domain/forecast is chosen by this.
 */
const { values: options } = parseArgs({
  options: {
    seed: { type: 'string', default: 'a' },
    earners: { type: 'string', default: '200' },
    months: { type: 'string', default: '48' },
  },
})
const horizon = 18
const simulations = 1000
const planShare = 0.8
function lawsFor(earner: MadeUpEarner): readonly MonthLaw[] {
  const current = quarterStart(monthNumberOf(earner.todayDay))
  const facts = {
    todayDay: earner.todayDay,
    horizon,
    deals: earner.deals,
    payoutMonths: 1,
    plan: planFromHistory(bookedByQuarter(earner.deals), earner.multipliers, current, planShare),
    salaryMinor: 0,
    otherIncome: null,
  }
  return monthLaws(simulateIncome(facts, { simulations, seed: 1 }), 0, learnCalibration(facts, 1))
}

const scores = Array.from({ length: horizon }, (): Scored[] => [])
for (let i = 0; i < Number(options.earners); i++) {
  const earner = madeUpEarner(`${options.seed}${i}`, Number(options.months))
  const scale = scaleOf(earner.past)
  if (scale < leastScale) continue
  lawsFor(earner).forEach((law, h) => {
    scores[h]?.push(scoreOf(law, earner.future[h] ?? 0, scale))
  })
}
for (const months of [nearMonths, horizon]) {
  const { held, interval } = means(scores.slice(0, months).flat())
  console.log(`months 1–${months}: held ${held.toFixed(3)}, MSIS ${interval.toFixed(2)}`)
}
