import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { inverseRate, rateFinder, rateLookup } from '../../../../shared/base/rates.ts'

const rate = (fromCurrency: string, toCurrency: string, value: string, day: string) => ({
  fromCurrency,
  toCurrency,
  rate: value,
  day,
})
const rates = [
  rate('EUR', 'THB', '38.10', '2026-10-01'),
  rate('EUR', 'THB', '40.00', '2026-12-01'),
  rate('EUR', 'THB', '37.50', '2026-11-20'),
  rate('THB', 'EUR', '0.02', '2026-11-20'),
  rate('RUB', 'EUR', '0.0105', '2026-11-20'),
]

describe('dated rates', () => {
  it('count from their day on, the newest of them first', () => {
    const find = rateFinder(rates)
    expect(find('EUR', 'THB', '2026-11-24')).toEqual({ rate: '37.50', day: '2026-11-20' })
    expect(find('EUR', 'THB', '2026-11-19')).toEqual({ rate: '38.10', day: '2026-10-01' })
    expect(find('EUR', 'THB', '2026-09-30')).toBeUndefined()
  })
  it('serve the other direction by their inverse, after a rate of that direction of the same day', () => {
    const find = rateFinder(rates)
    expect(find('EUR', 'RUB', '2026-11-24')?.rate).toBe('95.238095238095')
    expect(find('THB', 'EUR', '2026-11-24')?.rate).toBe('0.02')
    expect(inverseRate('4')).toBe('0.25')
    expect(inverseRate('0.000001')).toBe('1000000')
  })
  it('say 1 for a currency itself and nothing where none is known', () => {
    const rateOn = rateLookup(rates)
    expect(rateOn('JPY', 'JPY', '2026-01-01')).toBe('1')
    expect(rateOn('JPY', 'EUR', '2026-11-24')).toBeNull()
  })
  it('give the same whatever their order', () => {
    const day = fc.integer({ min: 1, max: 30 }).map((n) => `2026-11-${String(n).padStart(2, '0')}`)
    fc.assert(
      fc.property(fc.shuffledSubarray(rates, { minLength: rates.length }), day, (shuffled, on) => {
        expect(rateFinder(shuffled)('THB', 'EUR', on)).toEqual(rateFinder(rates)('THB', 'EUR', on))
      }),
    )
  })
})
