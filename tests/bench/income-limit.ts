import { parseArgs } from 'node:util'
import { learnCalibration } from '../../shared/domain/forecast/calibration.ts'
import { type MonthLaw, monthLaws, nearMonths } from '../../shared/domain/forecast/income-band.ts'
import { monthNumberOf, quarterStart } from '../../shared/domain/forecast/month-number.ts'
import { bookedByQuarter, planFromHistory } from '../../shared/domain/forecast/plan-effect.ts'
import { simulateIncome } from '../../shared/domain/forecast/simulate-income.ts'
import { informedPaths } from './informed-forecast.ts'
import { leastScale, means, type Scored, scaleOf, scoreOf } from './interval-score.ts'
import { type MadeUpEarner, madeUpEarner } from './made-up-earners.ts'

/**
 * `npm run bench:income-limit [-- --seeds m,n,o --earners 60 --months 48 --simulations 1000]`: how near the engine
 * comes to what can be known. Beside it stand forecasters with the laws by which the earners were made: one that fits
 * each earner's numbers to its past, one that has them. All three take their bands from the engine, so that only what
 * they know differs. MASE, MSIS and coverage of one set of earners for each seed, and the mean of the sets.
 */
const { values: options } = parseArgs({
  options: {
    seeds: { type: 'string', default: 'm0,m1,m2,m3,m4,m5,m6,m7,m8,m9,m10,m11' },
    earners: { type: 'string', default: '60' },
    months: { type: 'string', default: '48' },
    simulations: { type: 'string', default: '1000' },
  },
})
const horizon = 18
const planShare = 0.8
const simulations = Number(options.simulations)
const forecasters = ['engine', 'fitted', 'allKnowing'] as const
type Forecaster = (typeof forecasters)[number]
const reaches = [nearMonths, horizon]

function lawsOf(forecaster: Forecaster, earner: MadeUpEarner): readonly MonthLaw[] {
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
  if (forecaster !== 'engine') return monthLaws(informedPaths(earner, forecaster, simulations, horizon), 0)
  return monthLaws(simulateIncome(facts, { simulations, seed: 1 }), 0, learnCalibration(facts, 1))
}

/** Mean scores of a set, by forecaster and reach. */
function setScores(seed: string): Map<string, Scored> {
  const scores = new Map<string, Scored[]>()
  for (let i = 0; i < Number(options.earners); i++) {
    const earner = madeUpEarner(`${seed}${i}`, Number(options.months))
    const scale = scaleOf(earner.past)
    if (scale < leastScale) continue
    for (const forecaster of forecasters) {
      const months = lawsOf(forecaster, earner).map((law, h) => scoreOf(law, earner.future[h] ?? 0, scale))
      for (const reach of reaches) {
        const key = `${forecaster} ${reach}`
        scores.set(key, [...(scores.get(key) ?? []), ...months.slice(0, reach)])
      }
    }
  }
  return new Map([...scores].map(([key, all]) => [key, means(all)]))
}

const sets = options.seeds.split(',').map((seed) => ({ seed, scores: setScores(seed) }))
for (const reach of reaches) {
  console.log(
    `\nmonths 1–${reach}   ${forecasters.map((f) => `${f.padEnd(10)} MASE  MSIS  held`).join('   ')}`,
  )
  const line = (name: string, of: (f: Forecaster) => Scored) => {
    const cells = forecasters.map((f) => {
      const { error, interval, held } = of(f)
      return `${error.toFixed(3).padStart(15)}${interval.toFixed(2).padStart(6)}${held.toFixed(3).padStart(7)}`
    })
    console.log(`${name.padEnd(12)}${cells.join('  ')}`)
  }
  const scored = (f: Forecaster) => sets.flatMap(({ scores }) => scores.get(`${f} ${reach}`) ?? [])
  for (const { seed, scores } of sets)
    line(seed, (f) => scores.get(`${f} ${reach}`) ?? { error: 0, held: 0, interval: 0 })
  line('mean', (f) => means(scored(f)))
  for (const other of forecasters.slice(1)) {
    const apart = scored('engine').map((s, i) => Math.log(s.interval / (scored(other)[i]?.interval ?? 1)))
    const mean = apart.reduce((a, b) => a + b, 0) / apart.length
    const variance = apart.reduce((sum, v) => sum + (v - mean) ** 2, 0) / Math.max(1, apart.length - 1)
    const error = Math.sqrt(variance / apart.length)
    console.log(
      `MSIS of the engine against ${other}: ${((Math.exp(mean) - 1) * 100).toFixed(1)} % ± ${(error * 100).toFixed(1)}`,
    )
  }
}
