import { describe, expect, it } from 'vitest'
import { createRng } from '../../../../../shared/base/rng.ts'
import { monthLaws } from '../../../../../shared/domain/forecast/income-band.ts'
import type { IncomeDeal, IncomeFacts } from '../../../../../shared/domain/forecast/income-model.ts'
import { monthNumberOf } from '../../../../../shared/domain/forecast/month-number.ts'
import { sumOf } from '../../../../../shared/domain/forecast/numbers.ts'
import { noPlan, planFromHistory } from '../../../../../shared/domain/forecast/plan-effect.ts'
import { simulateIncome } from '../../../../../shared/domain/forecast/simulate-income.ts'

const today = 20_000
const blank: IncomeDeal = {
  id: 'deal',
  clientId: 'client',
  step: 'open',
  createdDay: today - 30,
  closedDay: null,
  invoicedDay: null,
  dueDay: null,
  paidDay: null,
  commissionMinor: 100_000,
  bookedMinor: 1_000_000,
  chance: null,
  expectedDay: null,
  payoutDays: 0,
}
const factsOf = (deals: readonly IncomeDeal[], more: Partial<IncomeFacts> = {}): IncomeFacts => ({
  todayDay: today,
  horizon: 18,
  deals,
  payoutMonths: 0,
  plan: noPlan,
  salaryMinor: 0,
  otherIncome: null,
  ...more,
})
const run = (facts: IncomeFacts, changes = {}) =>
  simulateIncome(facts, { simulations: 400, seed: 7, ...changes })
const total = (facts: IncomeFacts, changes = {}) => sumOf([...run(facts, changes).layerMeans])

/** months of steady business: two deals a month, one of them won and paid. */
function history(months: number, commission = 100_000): IncomeDeal[] {
  const rng = createRng('history')
  return Array.from({ length: months * 2 }, (_, i): IncomeDeal => {
    const createdDay = today - months * 30 + i * 15
    const [closed, invoiced] = [createdDay + rng.int(20, 60), rng.int(5, 25)]
    const [due, paid] = [closed + invoiced + 30, closed + invoiced + 30 + rng.int(-5, 15)]
    const base = { ...blank, id: `h${i}`, clientId: `c${i % 5}`, createdDay, commissionMinor: commission }
    if (closed >= today) return base
    if (i % 2 === 1) return { ...base, step: 'lost', closedDay: closed }
    if (closed + invoiced >= today) return { ...base, step: 'won', closedDay: closed }
    const whole = { ...base, closedDay: closed, invoicedDay: closed + invoiced, dueDay: due }
    return paid >= today ? { ...whole, step: 'invoiced' } : { ...whole, step: 'paid', paidDay: paid }
  })
}

describe('income by simulation', () => {
  it('gives the same answer for the same seed, another for another', () => {
    const facts = factsOf(history(24))
    expect([...run(facts).paths]).toEqual([...run(facts).paths])
    expect([...run(facts).paths]).not.toEqual([...run(facts, { seed: 8 }).paths])
  })

  it('tells how far it is and can be given up on the way', () => {
    const onStep = (done: number) => {
      if (done > 0) throw new Error('given up')
    }
    expect(() => simulateIncome(factsOf([]), { simulations: 600, seed: 1, onStep })).toThrow('given up')
    expect(() => simulateIncome(factsOf([]), { simulations: 400, seed: 1, onStep })).not.toThrow()
  })

  it('knows what was paid: no band around it', () => {
    const paid: IncomeDeal = {
      ...blank,
      step: 'paid',
      closedDay: today - 60,
      invoicedDay: today - 50,
      dueDay: today - 20,
      paidDay: today - 1,
    }
    const facts = factsOf([
      { ...paid, payoutDays: 20 },
      { ...blank, id: 'lost', step: 'lost', closedDay: today - 1, commissionMinor: 0 },
    ])
    const month = monthNumberOf(today + 19) - monthNumberOf(today)
    expect(run(facts).layerMeans[month]).toBeCloseTo(100_000)
  })

  it('expects nothing of an invoice that is years old, and most of a fresh one', () => {
    const invoice = (dueDay: number): IncomeDeal => ({
      ...blank,
      step: 'invoiced',
      closedDay: dueDay - 60,
      invoicedDay: dueDay - 30,
      dueDay,
    })
    const of = (dueDay: number) => {
      const simulated = run(factsOf([...history(36), invoice(dueDay)]))
      const place = simulated.active.findIndex((d) => d.id === 'deal')
      return sumOf([...simulated.dealMeans.slice(place * 18, place * 18 + 18)])
    }
    expect(of(today - 900)).toBeLessThan(5_000)
    expect(of(today + 10)).toBeGreaterThan(90_000)
  })

  it('goes on with recurring business after the pipeline has run out', () => {
    const simulated = run(factsOf(history(60)))
    const late = simulated.layerMeans.slice(2 * 18 + 9, 2 * 18 + 18)
    for (const month of late) expect(month).toBeGreaterThan(60_000)
    for (const month of late) expect(month).toBeLessThan(180_000)
  })

  it('says what one open deal may bring when work started yesterday', () => {
    const laws = monthLaws(run(factsOf([{ ...blank, createdDay: today - 1, chance: 0.5 }])), 0)
    expect(laws.every((l) => Number.isFinite(l.mean) && l.low >= 0 && l.high >= l.low)).toBe(true)
    expect(sumOf(laws.map((l) => l.mean))).toBeGreaterThan(10_000)
  })

  it('is not carried away by one deal of ten years of income', () => {
    const usual = monthLaws(run(factsOf(history(48))), 0)
    const paidDay = today - 300
    const great: IncomeDeal = {
      ...blank,
      id: 'great',
      step: 'paid',
      createdDay: paidDay - 90,
      closedDay: paidDay - 60,
      invoicedDay: paidDay - 40,
      dueDay: paidDay - 10,
      paidDay,
      commissionMinor: 12_000_000,
      bookedMinor: 120_000_000,
    }
    const laws = monthLaws(run(factsOf([...history(48), great])), 0)
    expect(laws[14]?.middle ?? 0).toBeLessThan(1.5 * (usual[14]?.middle ?? 0))
    expect(laws[14]?.mean ?? 0).toBeLessThan(1.5 * (usual[14]?.mean ?? 0))
  })

  it('answers a book without any deal with the salary alone', () => {
    expect(monthLaws(run(factsOf([])), 5_000).map((l) => [l.low, l.mean, l.high])).toEqual(
      new Array(18).fill([5_000, 5_000, 5_000]),
    )
  })

  it('pays half where a quarter misses a plan that history shows', () => {
    const booked = new Map([
      [0, 100],
      [3, 300],
      [6, 120],
      [9, 280],
    ])
    const plan = planFromHistory(
      booked,
      new Map([
        [0, 0.5],
        [3, 1],
        [6, 0.5],
        [9, 1],
      ]),
      12,
      0.8,
    )
    expect(plan.multiplierOf(110, 0.5)).toBe(0.5)
    expect(plan.multiplierOf(290, 0.5)).toBe(1)
  })
})

describe('a scenario', () => {
  const open: IncomeDeal = {
    ...blank,
    id: 'open',
    clientId: 'key',
    chance: 0.6,
    expectedDay: today + 40,
    commissionMinor: 2_000_000,
  }
  const facts = factsOf([...history(36), open])

  it('loses what a lost deal would have brought, and nothing else', () => {
    const changed = run(facts, { changes: [{ kind: 'lost', dealId: 'open' }] })
    const [before, after] = [run(facts).layerMeans, changed.layerMeans]
    expect(sumOf([...after.slice(18, 36)])).toBeLessThan(sumOf([...before.slice(18, 36)]) - 500_000)
    expect([...after.slice(36)]).toEqual([...before.slice(36)])
  })

  it('is worth less when a client leaves, rates fall, the plan is missed or the work rests', () => {
    const base = total(facts)
    for (const change of [
      { kind: 'clientLeaves', clientId: 'key' },
      { kind: 'rates', factor: 0.8 },
      { kind: 'planMissed', multiplier: 0.5 },
      { kind: 'holiday', day: today + 10, days: 30 },
      { kind: 'deliveryLate', days: 60 },
      { kind: 'slips', dealId: 'open', days: 400 },
    ])
      expect(total(facts, { changes: [change] })).toBeLessThan(base)
  })

  it('is worth more when the deal is won', () => {
    expect(total(facts, { changes: [{ kind: 'won', dealId: 'open', day: today + 5 }] })).toBeGreaterThan(
      total(facts),
    )
  })
})
