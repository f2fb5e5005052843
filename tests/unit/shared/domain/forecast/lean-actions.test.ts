import { describe, expect, it } from 'vitest'
import { fromDayNumber } from '../../../../../shared/base/local-date.ts'
import type { IncomeDeal, IncomeFacts } from '../../../../../shared/domain/forecast/income-model.ts'
import { leanActions } from '../../../../../shared/domain/forecast/lean-actions.ts'
import { newBusinessBy } from '../../../../../shared/domain/forecast/month-parts.ts'
import { noPlan } from '../../../../../shared/domain/forecast/plan-effect.ts'
import { simulateIncome } from '../../../../../shared/domain/forecast/simulate-income.ts'

/** 4 October 2024; December ends 88 days later. */
const today = 20_000
const december = { place: 2, lastDay: today + 88 }
const blank: IncomeDeal = {
  id: 'open',
  clientId: 'client',
  step: 'open',
  createdDay: today - 20,
  closedDay: null,
  invoicedDay: null,
  dueDay: null,
  paidDay: null,
  commissionMinor: 100_000,
  bookedMinor: 0,
  chance: 0.4,
  expectedDay: today + 300,
  payoutDays: 30,
  earnedWith: 'signing',
}
const invoice: IncomeDeal = {
  ...blank,
  id: 'owed',
  step: 'invoiced',
  closedDay: today - 200,
  invoicedDay: today - 190,
  dueDay: today - 160,
  earnedWith: 'payment',
}
const facts = (pending: readonly IncomeDeal[]): IncomeFacts => ({
  todayDay: today,
  horizon: 18,
  deals: [],
  pending,
  payoutMonths: 0,
  plan: noPlan,
  salaryMinor: 0,
  otherIncome: null,
})
const actionsOf = (pending: readonly IncomeDeal[]) => {
  const own = facts(pending)
  const simulated = simulateIncome(own, { simulations: 300, seed: 1 })
  return leanActions(own, simulated, december.place, december.lastDay, 1)
}

describe('what moves a lean month', () => {
  it('names the day by which each must happen, and ranks by what it adds', () => {
    const actions = actionsOf([{ ...blank, commissionMinor: 20_000 }, invoice])
    expect(actions.map((a) => a.kind)).toEqual(['collect', 'close'])
    for (const action of actions) expect(action.by).toBe(fromDayNumber(december.lastDay - 30))
    expect(actions[1]?.addsMinor).toBeGreaterThan(10_000)
    expect(actions[1]?.addsMinor).toBeLessThanOrEqual(20_000)
  })

  it('asks for a delivery on which the commission waits', () => {
    const won: IncomeDeal = { ...blank, step: 'won', closedDay: today - 40, earnedWith: 'delivery' }
    const [action] = actionsOf([{ ...won, notBeforeDay: today + 200 }])
    expect(action).toMatchObject({ kind: 'deliver' })
    expect(action?.addsMinor).toBeGreaterThan(80_000)
  })

  it('does not name what comes before that month anyway, nor what is paid out', () => {
    const sure: IncomeDeal = {
      ...invoice,
      id: 'sure',
      dueDay: today,
      invoicedDay: today - 30,
      closedDay: today - 60,
    }
    const due: IncomeDeal = { ...invoice, id: 'due', step: 'paid', paidDay: today - 2 }
    for (const { deal, addsMinor } of actionsOf([sure, due])) {
      expect(deal.id).not.toBe('due')
      expect(addsMinor).toBeLessThan(30_000)
    }
  })

  it('says by when new business must be won, or that it is too late', () => {
    const simulated = simulateIncome(facts([]), { simulations: 1, seed: 1 })
    expect(newBusinessBy(simulated, today, december.lastDay)).toBe(fromDayNumber(december.lastDay - 30))
    expect(newBusinessBy(simulated, today, today + 10)).toBeNull()
  })
})
