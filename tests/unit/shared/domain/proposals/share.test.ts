import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { shareSigned } from '../../../../../shared/domain/proposals/share.ts'

describe('sharing by weights that may be negative', () => {
  it('gives shares that sum to the whole', () => {
    const weights = fc.array(fc.integer({ min: -1_000_000, max: 1_000_000 }), { minLength: 1, maxLength: 12 })
    fc.assert(
      fc.property(fc.integer({ min: -(10 ** 9), max: 10 ** 9 }), weights, (minor, ws) => {
        expect(shareSigned(minor, ws).reduce((a, b) => a + b, 0)).toBe(minor)
      }),
    )
  })
  it('gives each exactly its own when the whole is the sum of the weights', () => {
    expect(shareSigned(150, [200, -50])).toEqual([200, -50])
  })
})
