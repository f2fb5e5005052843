import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { periodPays, shapeOf } from '../../../../../shared/domain/commission/period-pay.ts'
import type { IncomeDeal } from '../../../../../shared/domain/forecast/income-model.ts'
import { at, sumOf } from '../../../../../shared/domain/forecast/numbers.ts'
import {
  PeriodPool,
  type PeriodRate,
  payOfTotal,
} from '../../../../../shared/domain/forecast/period-rates.ts'
import { noPlan } from '../../../../../shared/domain/forecast/plan-effect.ts'
import { simulateIncome } from '../../../../../shared/domain/forecast/simulate-income.ts'
import type { Band, Rate } from '../../../../../shared/domain/plans/terms.ts'
import cases from '../../../../fixtures/commission/cases.json' with { type: 'json' }

const bands: readonly Band[] = [
  { from: 0, to: 1_000_000, ppm: 50_000 },
  { from: 1_000_000, to: 2_500_000, ppm: 60_000 },
  { from: 2_500_000, to: null, ppm: 20_000 },
]
/** November 2026: the second month of its quarter. */
const now = 2026 * 12 + 10
const rateOf = (
  isWhole: boolean,
  own: readonly Band[] = bands,
  more: Partial<PeriodRate> = {},
): PeriodRate => ({
  plan: -1,
  months: 3,
  bandsOf: () => own,
  isWhole,
  edge: 'from',
  share: 1,
  soFarMinor: 0,
  dueMonths: 0,
  ...more,
})
type Sale = { readonly day: number; readonly base: number }
/** What the pool adds by month of payout where sales were taken for nothing and are paid when they are earned. */
function paidBy(rate: PeriodRate, sales: readonly Sale[], kept = 1): number[] {
  const months = new Array<number>(6).fill(0)
  const pool = new PeriodPool(rate)
  pool.begin()
  for (const { day, base } of sales) pool.add(day, Math.floor(day / 30), Math.floor(day / 30), base, 0, kept)
  pool.settle(now, 6, (_earned, paid, minor) => {
    if (paid < 6) months[paid] = at(months, paid) + minor
  })
  return months.map((minor) => Math.round(minor * 1000) / 1000)
}

describe('a rate that looks at its period’s total', () => {
  it('pays each sale and the true-up as the ledger reckons them, in any order of arrival', () => {
    const sales = fc.array(fc.record({ day: fc.nat(59), base: fc.integer({ min: 1, max: 900_000 }) }), {
      maxLength: 12,
    })
    fc.assert(
      fc.property(sales, fc.boolean(), (of, isWhole) => {
        const rate: Rate = {
          kind: 'bands',
          by: 'period',
          reading: isWhole ? 'whole' : 'marginal',
          edge: 'from',
          bands,
        }
        const slices = of.map(({ day, base }, i) => ({
          key: String(i).padStart(3, '0'),
          on: String(day).padStart(3, '0'),
          baseMinor: base,
        }))
        const exact = periodPays(rate, 'rule', '2026-Q4', slices, null, 'EUR')
        const months = paidBy(rateOf(isWhole), of)
        for (const month of [0, 1]) {
          const own = of.flatMap((s, i) =>
            Math.floor(s.day / 30) === month
              ? [exact.bySlice.get(String(i).padStart(3, '0'))?.minor ?? 0]
              : [],
          )
          const trueUp = month === 1 ? (exact.trueUp?.minor ?? 0) : 0
          expect(Math.abs(at(months, month) - sumOf(own) - trueUp)).toBeLessThanOrEqual(of.length + 1)
        }
      }),
    )
  })

  it('goes on from what the running period has sold, and begins anew with the next', () => {
    // A million is sold: the next 500,000 are paid 6 % in November, 5 % in January, a quarter later.
    const sales = [
      { day: 5, base: 500_000 },
      { day: 65, base: 500_000 },
    ]
    expect(paidBy(rateOf(false, bands, { soFarMinor: 1_000_000 }), sales)).toEqual([
      30_000, 0, 25_000, 0, 0, 0,
    ])
  })

  it('pays the rate reached for everything once it is reached, when the period is over', () => {
    const unlock: readonly Band[] = [
      { from: 0, to: 600_000, ppm: 0 },
      { from: 600_000, to: null, ppm: 70_000 },
    ]
    const sales = [
      { day: 1, base: 400_000 },
      { day: 2, base: 300_000 },
    ]
    // 7 % of the second sale as it comes, 7 % of the first as true-up at the end of December.
    expect(paidBy(rateOf(true, unlock), sales)).toEqual([21_000, 28_000, 0, 0, 0, 0])
    expect(paidBy(rateOf(true, unlock, { dueMonths: 1 }), sales)).toEqual([21_000, 0, 28_000, 0, 0, 0])
    expect(paidBy(rateOf(true, unlock, { share: 0.5 }), sales)).toEqual([10_500, 14_000, 0, 0, 0, 0])
  })

  it('pays what worked examples from other sources say', () => {
    const expectedOf = (id: string): unknown => cases.find((c) => c.id === id)?.expected
    const steps = (...of: readonly (readonly [number, number | null, number])[]): readonly Band[] =>
      of.map(([from, to, percent]) => ({
        from: from * 100,
        to: to === null ? null : to * 100,
        ppm: percent * 10_000,
      }))
    const total = (isWhole: boolean, own: readonly Band[], amount: number) =>
      sumOf(
        paidBy(rateOf(isWhole, own), [
          { day: 3, base: amount * 40 },
          { day: 33, base: amount * 60 },
        ]),
      ) / 100
    const accelerator = steps([0, 100_000, 5], [100_000, 125_000, 6], [125_000, null, 7])
    expect(total(false, accelerator, 150_000)).toBeCloseTo(expectedOf('accel-1') as number)
    const graduated = steps([0, 1000, 1], [1000, 5000, 2])
    expect(total(false, graduated, 2500)).toBeCloseTo(expectedOf('marginal-6') as number)
    const unlocked = steps([0, 600_000, 0], [600_000, null, 7])
    expect(total(true, unlocked, 600_000)).toBeCloseTo(expectedOf('slab-2') as number)
    const [below, from] = expectedOf('regressive-1') as [number, number]
    const cliff = steps([0, 3_000_000, 12], [3_000_000, null, 5])
    expect(payOfTotal({ bands: cliff, isWhole: true, edge: 'from' }, 299_999_900) / 100).toBeCloseTo(below)
    expect(total(true, cliff, 3_000_000)).toBeCloseTo(from)
    const [, whole] = expectedOf('regressive-2') as [number, number]
    expect(total(false, steps([0, 3_000_000, 12], [3_000_000, null, 5]), 7_200_000)).toBeCloseTo(whole)
  })

  it('reads bands by attainment in money, of the target of each period', () => {
    const rate: Rate = {
      kind: 'bands',
      by: 'attainment',
      reading: 'marginal',
      edge: 'from',
      bands: [
        { from: 0, to: 1_000_000, ppm: 50_000 },
        { from: 1_000_000, to: null, ppm: 100_000 },
      ],
    }
    const bandsOf = (start: number) => shapeOf(rate, start === now - 1 ? 400_000 : 800_000)?.bands ?? []
    const sales = [
      { day: 5, base: 600_000 },
      { day: 65, base: 600_000 },
    ]
    expect(paidBy(rateOf(false, bands, { bandsOf }), sales)).toEqual([40_000, 0, 30_000, 0, 0, 0])
  })
})

describe('the forecast under such a rate', () => {
  it('brings open deals to what the total of their period earns, the rest at its end', () => {
    const todayDay = 20_000
    const won = (id: string, day: number): IncomeDeal => ({
      id,
      clientId: 'client',
      step: 'paid',
      createdDay: todayDay - 50,
      closedDay: todayDay - 40,
      invoicedDay: null,
      dueDay: null,
      paidDay: todayDay + day,
      // Taken for what the first band pays: nothing.
      commissionMinor: 0,
      bookedMinor: 400_000,
      chance: null,
      expectedDay: null,
      payoutDays: 0,
      earnedWith: 'signing',
      pool: 0,
      baseMinor: 400_000,
    })
    const unlock: readonly Band[] = [
      { from: 0, to: 600_000, ppm: 0 },
      { from: 600_000, to: null, ppm: 70_000 },
    ]
    const { layerMeans } = simulateIncome(
      {
        todayDay,
        horizon: 6,
        deals: [],
        pending: [won('a', 3), won('b', 20)],
        payoutMonths: 0,
        periodRates: [rateOf(true, unlock)],
        plan: noPlan,
        salaryMinor: 0,
        otherIncome: null,
      },
      { simulations: 50, seed: 1 },
    )
    // 4 October: both are earned this month, the true-up comes with December's end.
    expect([...layerMeans.slice(18, 24)].map(Math.round)).toEqual([28_000, 0, 28_000, 0, 0, 0])
  })
})
