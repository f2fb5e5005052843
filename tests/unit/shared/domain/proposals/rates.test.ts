import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { convertedPrice } from '../../../../../shared/domain/proposals/rates.ts'

describe('a price in another currency', () => {
  it('is converted once, by the digits of both currencies', () => {
    const pricedIn = { currency: 'JPY', unitPriceMinor: 1_500, rate: '0.0061', ratedOn: '2026-11-20' }
    expect(convertedPrice(pricedIn, 'EUR')).toBe(915)
  })
  it('is never touched where it is its own', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10 ** 9 }), (unitPriceMinor) => {
        expect(
          convertedPrice({ currency: 'EUR', unitPriceMinor, rate: '2', ratedOn: '2026-01-01' }, 'EUR'),
        ).toBe(unitPriceMinor)
      }),
    )
  })
})
