import { describe, expect, it } from 'vitest'
import { learnCalibration } from '../../../../../shared/domain/forecast/calibration.ts'
import { monthLaws } from '../../../../../shared/domain/forecast/income-band.ts'
import type { IncomeFacts } from '../../../../../shared/domain/forecast/income-model.ts'
import { noPlan } from '../../../../../shared/domain/forecast/plan-effect.ts'
import { simulateIncome } from '../../../../../shared/domain/forecast/simulate-income.ts'
import { madeUpEarner } from '../../../../bench/made-up-earners.ts'

const factsOf = (months: number): IncomeFacts => {
  const { todayDay, deals } = madeUpEarner('calibration', months)
  return {
    todayDay,
    horizon: 18,
    deals,
    payoutMonths: 1,
    plan: noPlan,
    salaryMinor: 0,
    otherIncome: null,
  }
}
const widthOf = (facts: IncomeFacts, calibration = learnCalibration(facts, 1)) =>
  monthLaws(simulateIncome(facts, { simulations: 500, seed: 1 }), 0, calibration)
    .slice(3)
    .reduce((sum, law) => sum + law.high - law.low, 0)

describe('calibration by earlier forecasts', () => {
  it('says the same for the same history, whatever is expected of open deals', () => {
    const facts = factsOf(48)
    const hopeful = facts.deals.map((d) => (d.step === 'open' ? { ...d, chance: 0.99 } : d))
    expect(learnCalibration({ ...facts, deals: hopeful }, 1)).toEqual(learnCalibration(facts, 1))
  })

  it('corrects nothing where there is no history to look back on', () => {
    const facts = factsOf(48)
    const young = { ...facts, deals: facts.deals.filter((d) => d.createdDay > facts.todayDay - 200) }
    const { near, far } = learnCalibration(young, 1)
    expect([...near, ...far].every((correction) => correction === 0)).toBe(true)
  })

  it('widens bands that held too little and narrows those that held too much', () => {
    const facts = factsOf(48)
    const all = (by: number) => ({ near: new Array(44).fill(by), far: new Array(44).fill(by) })
    expect(widthOf(facts, all(-0.08))).toBeGreaterThan(widthOf(facts, all(0)))
    expect(widthOf(facts, all(0.08))).toBeLessThan(widthOf(facts, all(0)))
  })

  it('widens where earlier months brought far more than was foreseen', () => {
    const facts = factsOf(48)
    // Quarters were settled at ten times the usual once they were over.
    const settled = new Map(
      Array.from({ length: 60 }, (_, i) => [Math.floor((facts.todayDay / 365.25 + 1970) * 4 - i) * 3, 10]),
    )
    const calibration = learnCalibration({ ...facts, plan: { multiplierOf: () => 1, settled } }, 1)
    expect(Math.min(...calibration.far)).toBeLessThan(-0.05)
  })
})
