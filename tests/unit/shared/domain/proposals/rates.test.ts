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
  it('is none where no whole number holds what it makes, and any other is exact', () => {
    const pricedIn = { currency: 'USD', unitPriceMinor: 900_000_000_000_000, ratedOn: '2026-01-01' }
    expect(convertedPrice({ ...pricedIn, rate: '999999999999' }, 'EUR')).toBeNull()
    expect(convertedPrice({ ...pricedIn, rate: '0.5' }, 'EUR')).toBe(450_000_000_000_000)
    const money = fc.integer({ min: Number.MIN_SAFE_INTEGER, max: Number.MAX_SAFE_INTEGER })
    const rate = fc.tuple(fc.nat(999_999_999), fc.nat(999_999)).map(([whole, part]) => `${whole}.${part}`)
    fc.assert(
      fc.property(money, rate, fc.constantFrom('EUR', 'JPY', 'KWD'), (unitPriceMinor, typed, to) => {
        const price = convertedPrice({ ...pricedIn, unitPriceMinor, rate: typed }, to)
        expect(price === null || Number.isSafeInteger(price)).toBe(true)
      }),
    )
  })
})
