import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { spreadGroups, twoPlaces } from '../../../../../renderer/features/vault/sheet-groups.ts'

describe('typing the groups of a sheet', () => {
  it('fills one field, or many at once', () => {
    expect(spreadGroups(['', '', ''], 1, 'AB1CD')).toEqual(['', 'AB1CD', ''])
    expect(spreadGroups(['', '', ''], 0, 'A B C')).toEqual(['A', 'B', 'C'])
    expect(spreadGroups(['x', '', ''], 1, 'B C D')).toEqual(['x', 'B', 'C'])
  })
})

describe('the places asked for', () => {
  it('are two different ones on the sheet, in order', () => {
    const share = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true })
    fc.assert(
      fc.property(share, share, (first, second) => {
        const [a, b] = twoPlaces(first, second, 26)
        expect(a).toBeGreaterThanOrEqual(0)
        expect(b).toBeGreaterThan(a)
        expect(b).toBeLessThan(26)
      }),
    )
  })
})
