import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { convertedPrice, inverseRate, rateOn } from '../../../../../shared/domain/proposals/rates.ts'

const rate = (fromCurrency: string, toCurrency: string, value: string, ratedOn: string) => ({
  fromCurrency,
  toCurrency,
  rate: value,
  ratedOn,
})

describe('dated rates', () => {
  const rates = [
    rate('EUR', 'THB', '38.10', '2026-10-01'),
    rate('EUR', 'THB', '37.50', '2026-11-20'),
    rate('EUR', 'THB', '40.00', '2026-12-01'),
    rate('RUB', 'EUR', '0.0105', '2026-11-20'),
  ]
  it('the newest on or before the day counts', () => {
    expect(rateOn(rates, 'EUR', 'THB', '2026-11-24')).toEqual({
      rate: '37.50',
      ratedOn: '2026-11-20',
      isInverse: false,
    })
    expect(rateOn(rates, 'EUR', 'THB', '2026-09-30')).toBeUndefined()
  })
  it('a rate of the other direction serves by its inverse', () => {
    expect(rateOn(rates, 'EUR', 'RUB', '2026-11-24')).toMatchObject({ isInverse: true })
    expect(inverseRate('0.0105')).toBe('95.2380952381')
    expect(inverseRate('4')).toBe('0.25')
  })
  it('a price is converted once, by the digits of both currencies', () => {
    const pricedIn = { currency: 'JPY', unitPriceMinor: 1_500, rate: '0.0061', ratedOn: '2026-11-20' }
    expect(convertedPrice(pricedIn, 'EUR')).toBe(915)
  })
  it('a price in its own currency is never touched', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10 ** 9 }), (unitPriceMinor) => {
        expect(
          convertedPrice({ currency: 'EUR', unitPriceMinor, rate: '2', ratedOn: '2026-01-01' }, 'EUR'),
        ).toBe(unitPriceMinor)
      }),
    )
  })
})
