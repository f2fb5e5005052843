import { expect, it } from 'vitest'
import type { IncomeDeal } from '../../../../../shared/domain/forecast/income-model.ts'
import { dealsKnownAt } from '../../../../../shared/domain/forecast/known-then.ts'

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
