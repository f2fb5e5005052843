import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { IncomeDeal, IncomeFacts } from '../../../../../shared/domain/forecast/income-model.ts'
import { at, sumOf } from '../../../../../shared/domain/forecast/numbers.ts'
import { noPlan } from '../../../../../shared/domain/forecast/plan-effect.ts'
import { simulateIncome } from '../../../../../shared/domain/forecast/simulate-income.ts'
import { learnTakenBack, takenShares } from '../../../../../shared/domain/forecast/taken-back.ts'

const today = 20_000
const horizon = 18
const layers = { takenBack: 4 } as const

function paid(i: number, clientId: string, share = 0): IncomeDeal {
  const paidDay = today - 1_000 + i * 10
  return {
    id: `d${i}`,
    clientId,
    step: 'paid',
    createdDay: paidDay - 90,
    closedDay: paidDay - 60,
    invoicedDay: paidDay - 40,
    dueDay: paidDay - 10,
    paidDay,
    commissionMinor: 100_000,
    bookedMinor: 1_000_000,
    chance: null,
    expectedDay: null,
    payoutDays: 0,
    ...(share === 0 ? {} : { takenBack: [{ day: paidDay + 60, minor: 100_000 * share }] }),
  }
}
/** Ninety deals of three clients; of the first one's every third was halved two months later. */
const deals = Array.from({ length: 90 }, (_, i) => paid(i, `c${i % 3}`, i % 9 === 0 ? 0.5 : 0))
const factsOf = (of: readonly IncomeDeal[], more: Partial<IncomeFacts> = {}): IncomeFacts => ({
  todayDay: today,
  horizon,
  deals: of,
  payoutMonths: 0,
  plan: noPlan,
  salaryMinor: 0,
  otherIncome: null,
  ...more,
})
const run = (facts: IncomeFacts) => simulateIncome(facts, { simulations: 400, seed: 3 })
function layerSums(facts: IncomeFacts): number[] {
  const { layerMeans } = run(facts)
  return Array.from({ length: 5 }, (_, layer) =>
    sumOf([...layerMeans.slice(layer * horizon, (layer + 1) * horizon)]),
  )
}

describe('what is taken back', () => {
  it('is nothing where nothing was ever taken back, whatever the deals are', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(90), fc.nat(5)), { maxLength: 60 }), (of) => {
        const without = of.map(([i, client]) => paid(i, `c${client}`))
        expect(learnTakenBack(without, today)).toBeNull()
        expect(at(layerSums(factsOf(without)), layers.takenBack)).toBeCloseTo(0, 9)
      }),
      { numRuns: 15 },
    )
  })

  it('is seen more often of a client that gave back before, less of one that never did', () => {
    const learnt = learnTakenBack(deals, today)
    const [first = 0, second = 0, unknown = 0] = ['c0', 'c1', 'new'].map((id) => learnt?.chanceOf(id))
    expect(first).toBeGreaterThan(0.2)
    expect(second).toBeLessThan(0.05)
    expect(unknown).toBeGreaterThan(second)
    expect(unknown).toBeLessThan(first)
    expect(at(learnt?.shares ?? [], 128)).toBeCloseTo(0.5)
    expect(at(learnt?.delays ?? [], 128)).toBeCloseTo(60)
  })

  it('may still come of what was received lately, no more once the usual time has passed', () => {
    const [young, old] = [today - 20, today - 400].map((paidDay) =>
      learnTakenBack([...deals.slice(0, 60), { ...paid(0, 'c0'), id: 'last', paidDay }], today),
    )
    expect(young?.exposed.expected).toBeCloseTo(young?.chanceOf('c0') ?? 0)
    expect(old?.exposed.expected).toBe(0)
  })

  it('lies below zero and takes nothing from the other layers', () => {
    const before = layerSums(factsOf(deals.map(({ takenBack: _, ...deal }) => deal)))
    const after = layerSums(factsOf(deals))
    expect(after.slice(0, 4)).toEqual(before.slice(0, 4))
    const share = -at(after, layers.takenBack) / sumOf(after.slice(0, 4))
    // One deal in nine lost half: a little less within the horizon, for the last ones lose it later.
    expect(share).toBeGreaterThan(0.035)
    expect(share).toBeLessThan(0.07)
  })

  it('holds what the principal has taken off already and not settled yet', () => {
    const debt: IncomeDeal = { ...paid(0, 'c0'), id: 'debt', commissionMinor: -30_000, paidDay: today - 5 }
    const sums = layerSums(factsOf([], { pending: [{ ...debt, payoutDays: 20 }] }))
    expect(sums).toEqual([0, 0, 0, 0, -30_000])
  })

  it('cuts what clients pay too late by the plan’s own steps', () => {
    const late = { steps: [{ afterDays: 1, cutPpm: 100_000 }], of: 'original', longestDays: null } as const
    const owed: IncomeDeal = {
      ...paid(0, 'c0'),
      step: 'invoiced',
      plan: 0,
      paidDay: null,
      dueDay: today - 10,
    }
    const without = deals.map(({ takenBack: _, ...deal }) => deal)
    const [earned = 0, , , , taken = 0] = layerSums(
      factsOf(without, { pending: [owed], expectsNewDeals: false, lateTerms: [late] }),
    )
    expect(earned).toBeGreaterThan(90_000)
    expect(taken).toBeCloseTo(-earned / 10, 3)
  })

  it('sums with the other layers to each simulation’s months', () => {
    const { paths, layerMeans, simulations } = run(factsOf(deals))
    for (let m = 0; m < horizon; m++) {
      const mean =
        sumOf(Array.from({ length: simulations }, (_, s) => at(paths, s * horizon + m))) / simulations
      const layered = sumOf(Array.from({ length: 5 }, (_, layer) => at(layerMeans, layer * horizon + m)))
      expect(mean).toBeCloseTo(layered, 4)
    }
  })
})

describe('what a series of income loses', () => {
  it('is told by month against the usual one, and is nothing where nothing was taken', () => {
    expect(takenShares([100, 100, 100, 100], [0, 10, 0, 30])).toEqual(Float64Array.from([0, 0, 0.1, 0.3]))
    expect(takenShares([100, 100], [0, 0])).toBeNull()
    expect(takenShares([], [])).toBeNull()
  })
})
