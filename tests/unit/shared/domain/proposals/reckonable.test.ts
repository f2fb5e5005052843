import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type CostedLine, proposalMargin } from '../../../../../shared/domain/proposals/margin.ts'
import { isReckonable } from '../../../../../shared/domain/proposals/reckonable.ts'
import { proposalTotals } from '../../../../../shared/domain/proposals/totals.ts'
import type { LineAdjustment } from '../../../../../shared/domain/proposals/types.ts'

function line(patch: Partial<CostedLine>): CostedLine {
  return {
    kind: 'item',
    role: 'counted',
    quantityMilli: 1_000,
    unitPriceMinor: 100,
    priceBaseMilli: 1_000,
    discountPpm: 0,
    adjustments: [],
    vatPpm: 200_000,
    unitCostMinor: null,
    ...patch,
  }
}

const most = Number.MAX_SAFE_INTEGER
const anyMinor = fc.oneof(
  fc.integer({ min: -1_000_000, max: 1_000_000 }),
  fc.integer({ min: -most, max: most }),
)
const anyStep: fc.Arbitrary<LineAdjustment> = fc.record({
  kind: fc.constantFrom('discount' as const, 'charge' as const),
  label: fc.constant(''),
  amount: fc.oneof(
    fc.record({ type: fc.constant('share' as const), ppm: fc.integer({ min: 0, max: 1_000_000 }) }),
    fc.record({ type: fc.constant('sum' as const), minor: fc.nat({ max: most }) }),
  ),
})
const anyLine = fc.record({
  kind: fc.constantFrom('item' as const, 'bundle' as const, 'part' as const),
  role: fc.constantFrom('counted' as const, 'optional' as const),
  quantityMilli: fc.oneof(
    fc.integer({ min: -5_000, max: 5_000 }),
    fc.integer({ min: -1_000_000_000_000, max: 1_000_000_000_000 }),
  ),
  unitPriceMinor: anyMinor,
  priceBaseMilli: fc.constantFrom(1, 1_000, 1_000_000_000),
  discountPpm: fc.integer({ min: 0, max: 1_000_000 }),
  adjustments: fc.array(anyStep, { maxLength: 2 }),
  vatPpm: fc.constantFrom(0, 200_000, 1_000_000),
  unitCostMinor: fc.option(anyMinor),
})

describe('whether an offer can be reckoned', () => {
  it('takes what people sell, two hundred lines of it', () => {
    const lines = Array.from({ length: 200 }, () =>
      line({ quantityMilli: 99_000, unitPriceMinor: 9_999_999_900 }),
    )
    expect(isReckonable(lines, [])).toBe(true)
  })

  it('refuses a price of fourteen digits for forty pieces', () => {
    expect(isReckonable([line({ quantityMilli: 40_000, unitPriceMinor: 999_999_999_999_999 })], [])).toBe(
      false,
    )
  })

  it('counts a part as often as its bundle is sold, and what it costs', () => {
    const bundle = (quantityMilli: number) => [
      line({ kind: 'bundle', quantityMilli }),
      line({ kind: 'part', unitPriceMinor: 0, unitCostMinor: 1_000_000_000_000 }),
    ]
    expect(isReckonable(bundle(1_000), [])).toBe(true)
    expect(isReckonable(bundle(1_000_000_000), [])).toBe(false)
  })

  it('never lets through what would overflow', () => {
    fc.assert(
      fc.property(
        fc.array(anyLine, { maxLength: 5 }),
        fc.array(anyStep, { maxLength: 3 }),
        fc.boolean(),
        (lines, steps, isVatPerLine) => {
          const adjustments = steps.map((step) => ({ ...step, vatPpm: null }))
          fc.pre(isReckonable(lines, adjustments))
          const totals = proposalTotals(lines, { adjustments, isVatPerLine })
          expect(Number.isSafeInteger(totals.totalMinor)).toBe(true)
          expect(() => proposalMargin(lines, totals)).not.toThrow()
        },
      ),
      { numRuns: 400 },
    )
  })
})
