import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sharedByKind, taxDues, taxOf, totalOf } from '../../../../../shared/domain/smoothing/taxes.ts'
import type { KindSums, TaxRule } from '../../../../../shared/domain/smoothing/types.ts'

const rule = (change: Partial<TaxRule>): TaxRule => ({
  ...{ id: 'tax', createdAt: '', changedAt: '', deletedAt: null, name: 'Tax', currency: 'EUR' },
  amount: { kind: 'share', ppm: 60_000, of: 'all' },
  period: 'quarter',
  dueMonths: 1,
  dueDay: 25,
  ...change,
})
const income: KindSums = { commission: 100_000, bonus: 20_000, salary: 50_000 }
const year = Array.from({ length: 12 }, (_, i) => `2026-${String(i + 1).padStart(2, '0')}`)

describe('taxes by the rule of the user', () => {
  it('are a share of the kind of income they name', () => {
    expect(taxOf(rule({}), '2026-11', income)).toBe(10_200)
    expect(taxOf(rule({ amount: { kind: 'share', ppm: 60_000, of: 'bonus' } }), '2026-11', income)).toBe(
      1_200,
    )
  })

  it('take nothing of a month in which more was taken back than came', () => {
    expect(taxOf(rule({}), '2026-11', { commission: -5_000, bonus: 0, salary: 0 })).toBe(0)
  })

  it('spread a flat sum over its period to the cent', () => {
    fc.assert(
      fc.property(fc.nat(10_000_000), (minor) => {
        for (const [period, times] of [
          ['month', 12],
          ['quarter', 4],
          ['year', 1],
        ] as const) {
          const flat = rule({ amount: { kind: 'flat', minor }, period })
          expect(year.reduce((sum, month) => sum + taxOf(flat, month, income), 0)).toBe(minor * times)
        }
      }),
    )
  })

  it('fall due after their period, with what was set aside and what is still to come', () => {
    const months = year.map((month) => ({ month, income, isFact: month <= '2026-11' }))
    const dues = taxDues([rule({})], months, '2026-11-24')
    expect(dues.map((d) => [d.from, d.to, d.dueOn, d.setAsideMinor, d.expectedMinor])).toEqual([
      ['2026-10', '2026-12', '2027-01-25', 20_400, 30_600],
    ])
  })

  it('say nothing of a period that ends beyond the months known', () => {
    const months = year.slice(0, 11).map((month) => ({ month, income, isFact: true }))
    expect(taxDues([rule({ period: 'year' })], months, '2026-11-24')).toEqual([])
  })

  it('share a sum among kinds without losing a cent', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -1_000_000, max: 9_000_000 }),
        fc.nat(1_000),
        fc.nat(1_000),
        (minor, a, b) => {
          expect(totalOf(sharedByKind(minor, { commission: a, bonus: b, salary: 0 }))).toBe(minor)
        },
      ),
    )
  })
})
