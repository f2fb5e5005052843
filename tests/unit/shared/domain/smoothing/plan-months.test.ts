import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type MonthBefore, planMonths } from '../../../../../shared/domain/smoothing/plan-months.ts'
import type { ReserveRule, TaxRule } from '../../../../../shared/domain/smoothing/types.ts'

const record = { id: 'tax', createdAt: '', changedAt: '', deletedAt: null }
const tax: TaxRule = {
  ...record,
  name: 'Income tax',
  currency: 'EUR',
  amount: { kind: 'share', ppm: 130_000, of: 'all' },
  period: 'quarter',
  dueMonths: 1,
  dueDay: 25,
}
const sum = fc.integer({ min: -300_000, max: 3_000_000 })
const months: fc.Arbitrary<readonly MonthBefore[]> = fc
  .array(
    fc.record({ commission: sum, bonus: sum, salary: fc.nat(200_000), entered: fc.option(fc.nat(900_000)) }),
    {
      minLength: 1,
      maxLength: 24,
    },
  )
  .map((list) =>
    list.map(({ entered, ...income }, i) => ({
      month: `${2026 + Math.floor(i / 12)}-${String((i % 12) + 1).padStart(2, '0')}`,
      income,
      enteredMinor: entered,
    })),
  )
const rules: fc.Arbitrary<ReserveRule> = fc.oneof(
  fc.record({ kind: fc.constant('share' as const), ppm: fc.integer({ min: 0, max: 1_000_000 }) }),
  fc.record({ kind: fc.constant('fixed' as const), minor: fc.nat(400_000) }),
)

describe('planned months', () => {
  it('lose no cent: income is tax, pay, reserve and what is free', () => {
    fc.assert(
      fc.property(months, rules, fc.nat(800_000), (list, rule, pay) => {
        for (const { incomeMinor, taxMinor, flow } of planMonths(list, pay, rule, [tax], null)) {
          const spent = flow.paidMinor + flow.toReserveMinor - flow.fromReserveMinor + flow.freeMinor
          expect(taxMinor + spent).toBe(incomeMinor)
          expect(flow.paidMinor + flow.shortMinor).toBe(pay)
        }
      }),
    )
  })

  it('never draw more than the reserve holds, and carry the rest on', () => {
    fc.assert(
      fc.property(months, rules, fc.nat(800_000), (list, rule, pay) => {
        const planned = planMonths(list, pay, rule, [], null)
        planned.forEach(({ expectedMinor, enteredMinor, flow }, i) => {
          expect(flow.balanceMinor).toBeGreaterThanOrEqual(0)
          const start = enteredMinor ?? expectedMinor
          if (start !== null) {
            expect(flow.balanceMinor).toBe(start + flow.toReserveMinor - flow.fromReserveMinor)
            if (i + 1 < planned.length) expect(planned[i + 1]?.expectedMinor).toBe(flow.balanceMinor)
          }
        })
      }),
    )
  })

  it('expect nothing of a reserve before the first balance was entered', () => {
    const month = (name: string, enteredMinor: number | null): MonthBefore => ({
      month: name,
      income: { commission: 500_000, bonus: 0, salary: 0 },
      enteredMinor,
    })
    const list = [month('2026-09', null), month('2026-10', 100_000), month('2026-11', 120_000)]
    const planned = planMonths(list, 300_000, { kind: 'share', ppm: 500_000 }, [], null)
    expect(planned.map((p) => p.expectedMinor)).toEqual([null, null, 200_000])
    expect(planned.at(-1)?.flow.balanceMinor).toBe(220_000)
  })
})
