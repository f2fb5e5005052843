import { expect, it } from 'vitest'
import type { IncomeDeal, IncomeFacts } from '../../../../../shared/domain/forecast/income-model.ts'
import { dealsKnownAt, earnedDay, factsKnownAt } from '../../../../../shared/domain/forecast/known-then.ts'
import { noPlan } from '../../../../../shared/domain/forecast/plan-effect.ts'

const deal: IncomeDeal = {
  id: 'deal',
  clientId: 'client',
  step: 'paid',
  createdDay: 100,
  closedDay: 130,
  invoicedDay: 140,
  dueDay: 170,
  paidDay: 180,
  commissionMinor: 1_000,
  bookedMinor: 10_000,
  chance: 0.9,
  expectedDay: 150,
  payoutDays: 0,
}
const stepAt = (day: number) => dealsKnownAt([deal], day)[0]?.step

it('hides what came on a day or after it, step by step', () => {
  expect(dealsKnownAt([deal], 100)).toEqual([])
  expect([101, 130, 131, 141, 180, 181].map(stepAt)).toEqual([
    'open',
    'open',
    'won',
    'invoiced',
    'invoiced',
    'paid',
  ])
})

it('hides what is expected of a deal today, and the days of later steps', () => {
  expect(dealsKnownAt([deal], 135)[0]).toMatchObject({
    closedDay: 130,
    invoicedDay: null,
    dueDay: null,
    paidDay: null,
    chance: null,
    expectedDay: null,
  })
})

it('leaves a deal open until the day it was lost', () => {
  const lost: IncomeDeal = { ...deal, step: 'lost', invoicedDay: null, dueDay: null, paidDay: null }
  expect(dealsKnownAt([lost], 130)[0]?.step).toBe('open')
  expect(dealsKnownAt([lost], 131)[0]?.step).toBe('lost')
})

it('takes a commission for earned with the event its plan names', () => {
  expect(earnedDay(deal)).toBe(180)
  expect(earnedDay({ ...deal, earnedWith: 'signing' })).toBe(130)
  expect(earnedDay({ ...deal, earnedWith: 'delivery' })).toBe(140)
  expect(earnedDay({ ...deal, earnedWith: 'invoice' })).toBe(140)
  expect(earnedDay({ ...deal, step: 'lost', earnedWith: 'signing' })).toBeNull()
})

it('lets what is earned at signing wait for the payout alone, before the client has paid', () => {
  const signed: IncomeDeal = { ...deal, earnedWith: 'signing' }
  expect(dealsKnownAt([signed], 130)[0]?.step).toBe('open')
  expect(dealsKnownAt([signed], 131)[0]).toMatchObject({ step: 'paid', paidDay: 130 })
  expect(dealsKnownAt([signed], 200)[0]).toMatchObject({ step: 'paid', paidDay: 130 })
})

it('looks back with nothing of what is pending, planned or paid besides deals today', () => {
  const facts: IncomeFacts = {
    todayDay: 400,
    horizon: 18,
    deals: [deal],
    pending: [deal],
    invoices: [deal],
    payoutMonths: 0,
    plan: noPlan,
    salaryMinor: 500,
    otherIncome: { mean: [1], low: [0], high: [2] },
    otherIncomeSoFarMinor: 7,
  }
  const then = factsKnownAt(facts, 150, 6)
  expect(then).toMatchObject({ todayDay: 150, horizon: 6, salaryMinor: 0, otherIncome: null })
  expect(then.pending).toBeUndefined()
  expect(then.otherIncomeSoFarMinor).toBe(0)
  expect(then.deals[0]?.step).toBe('invoiced')
  expect(then.invoices?.[0]?.paidDay).toBeNull()
})
