import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cutForLate, lateCutShare } from '../../../../../shared/domain/plans/late.ts'
import type { LateTerms } from '../../../../../shared/domain/plans/terms.ts'

const terms = fc.record({
  steps: fc.array(fc.record({ afterDays: fc.nat(60), cutPpm: fc.nat(600_000) }), { maxLength: 4 }),
  of: fc.constantFrom('original' as const, 'remaining' as const),
  longestDays: fc.option(fc.nat(120)),
})

describe('the share that late payment cuts off', () => {
  it('is what the exact reckoning leaves out, but for its rounding', () => {
    fc.assert(
      fc.property(terms, fc.nat(90), fc.nat(150), (of: LateTerms, late, collection) => {
        const { minor } = cutForLate(1_000_000_000, of, late, collection, 'EUR')
        expect(lateCutShare(of, late, collection)).toBeCloseTo(1 - minor / 1_000_000_000, 7)
      }),
    )
    expect(lateCutShare(null, 90, 90)).toBe(0)
  })
})
