import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  dryShareByMonth,
  reserveNeeded,
  riskOfRunningDry,
  runwayMonths,
  sustainablePay,
} from '../../../../../shared/domain/smoothing/sustainable-pay.ts'
import type { ReserveRule } from '../../../../../shared/domain/smoothing/types.ts'

const all: ReserveRule = { kind: 'share', ppm: 1_000_000 }
const net = fc.integer({ min: -50_000, max: 900_000 })
const paths = fc
  .integer({ min: 1, max: 18 })
  .chain((months) =>
    fc.array(fc.array(net, { minLength: months, maxLength: months }), { minLength: 1, maxLength: 30 }),
  )
const rules: fc.Arbitrary<ReserveRule> = fc.oneof(
  fc.record({ kind: fc.constant('share' as const), ppm: fc.integer({ min: 0, max: 1_000_000 }) }),
  fc.record({ kind: fc.constant('fixed' as const), minor: fc.nat(400_000) }),
)
const reserve = fc.nat(5_000_000)
const risk = fc.integer({ min: 0, max: 500_000 })

describe('the pay an income bears', () => {
  it('never falls when the reserve or the risk borne rises', () => {
    fc.assert(
      fc.property(paths, rules, reserve, reserve, risk, risk, (made, rule, r, moreR, k, moreK) => {
        const pay = sustainablePay(made, r, k, rule) ?? -1
        expect(sustainablePay(made, r + moreR, k, rule)).toBeGreaterThanOrEqual(pay)
        expect(sustainablePay(made, r, k + moreK, rule)).toBeGreaterThanOrEqual(pay)
      }),
    )
  })

  it('keeps its risk, and one cent more would not unless a month brings no more', () => {
    fc.assert(
      fc.property(paths, rules, reserve, risk, (made, rule, r, k) => {
        const pay = sustainablePay(made, r, k, rule) ?? 0
        const dry = (sum: number) => riskOfRunningDry(made, sum, r, rule) * 1_000_000
        if (pay > 0) expect(dry(pay)).toBeLessThanOrEqual(k)
        const average = made.flat().reduce((a, b) => a + b, 0) / made.flat().length
        if (pay + 1 <= average) expect(dry(pay + 1)).toBeGreaterThan(k)
      }),
    )
  })

  it('is the income itself where every month is the same', () => {
    expect(sustainablePay([new Array(18).fill(300_000)], 0, 0, all)).toBe(300_000)
  })

  it('carries two harvests through two lean months', () => {
    expect(sustainablePay([[400_000, 400_000, 0, 0]], 0, 0, all)).toBe(200_000)
    expect(sustainablePay([[0, 0, 400_000, 400_000]], 0, 0, all)).toBe(0)
    expect(sustainablePay([[0, 0, 400_000, 400_000]], 300_000, 0, all)).toBe(150_000)
  })

  it('is unknown without a forecast', () => {
    expect(sustainablePay([], 1_000, 100_000, all)).toBeNull()
  })
})

describe('the reserve a pay needs', () => {
  it('is the least that keeps the risk', () => {
    fc.assert(
      fc.property(paths, rules, fc.nat(600_000), risk, (made, rule, pay, k) => {
        const needed = reserveNeeded(made, pay, k, rule)
        const dry = (sum: number) => riskOfRunningDry(made, pay, sum, rule) * 1_000_000
        expect(dry(needed)).toBeLessThanOrEqual(k)
        if (needed > 0) expect(dry(needed - 1)).toBeGreaterThan(k)
      }),
    )
  })

  it('runs dry in more and more cases as months go by, in the end in as many as the risk says', () => {
    fc.assert(
      fc.property(paths, rules, reserve, fc.nat(900_000), (made, rule, r, pay) => {
        const shares = dryShareByMonth(made, pay, r, rule)
        for (let i = 1; i < shares.length; i++) expect(shares[i]).toBeGreaterThanOrEqual(shares[i - 1] ?? 0)
        expect(shares.at(-1)).toBeCloseTo(riskOfRunningDry(made, pay, r, rule), 10)
      }),
    )
  })

  it('lasts for whole months without any income', () => {
    expect([runwayMonths(999, 300), runwayMonths(0, 300), runwayMonths(999, 0)]).toEqual([3.3, 0, null])
  })
})
