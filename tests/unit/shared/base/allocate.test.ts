import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { allocate } from '../../../../shared/base/allocate.ts'

const weights = fc.array(fc.integer({ min: 0, max: 1_000_000 }), { minLength: 1, maxLength: 30 })
const minor = fc.integer({ min: -1_000_000_000, max: 1_000_000_000 })
const sum = (numbers: readonly number[]) => numbers.reduce((a, b) => a + b, 0)

describe('sharing a sum', () => {
  it('loses no cent, whatever the weights', () => {
    fc.assert(fc.property(minor, weights, (m, w) => sum(allocate(m, w)) === m))
  })
  it('gives each its exact share but for less than one cent', () => {
    fc.assert(
      fc.property(minor, weights, (m, w) => {
        const total = sum(w)
        fc.pre(total > 0)
        return allocate(m, w).every((share, i) => Math.abs(share - (m * (w[i] ?? 0)) / total) < 1 + 1e-6)
      }),
    )
  })
  it('gives nothing for a weight of nothing where others have one', () => {
    expect(allocate(100, [0, 1, 0, 2])).toEqual([0, 33, 0, 67])
  })
  it('goes evenly, the first ones first, where all weights are nothing', () => {
    expect(allocate(5, [0, 0, 0])).toEqual([2, 2, 1])
    expect(allocate(-5, [0, 0])).toEqual([-3, -2])
  })
})
