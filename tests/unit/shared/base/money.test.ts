import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  addMoney,
  applyRate,
  convertMinor,
  currencyDigits,
  divideHalfAwayFromZero,
  timesQuantity,
  toDecimal,
} from '../../../../shared/base/money.ts'

const minor = fc.integer({ min: -1_000_000_000_000, max: 1_000_000_000_000 })

describe('rounding', () => {
  it('goes to the nearest and halves away from zero, also below zero', () => {
    const rounded = [5n, 15n, 25n, -5n, -15n, 4n, -4n, 0n].map((n) => divideHalfAwayFromZero(n, 10n))
    expect(rounded).toEqual([1, 2, 3, -1, -2, 0, 0, 0])
  })
  it('is never more than half a unit off and mirrors at zero', () => {
    fc.assert(
      fc.property(
        fc.bigInt({ min: -(10n ** 15n), max: 10n ** 15n }),
        fc.bigInt({ min: 1n, max: 10n ** 6n }),
        (n, d) => {
          const rounded = BigInt(divideHalfAwayFromZero(n, d))
          const off = 2n * (rounded * d - n)
          return off <= d && off >= -d && BigInt(divideHalfAwayFromZero(-n, d)) === -rounded
        },
      ),
    )
  })
})

describe('a rate', () => {
  it('of 0 % and 100 % gives nothing and all', () => {
    fc.assert(fc.property(minor, (m) => Math.abs(applyRate(m, 0)) === 0 && applyRate(m, 1_000_000) === m))
  })
  it('in millionths is exact where a float is not: 0.7 % of 1.15', () => {
    expect(applyRate(1_150_000, 7_000)).toBe(8_050)
    expect(applyRate(500, 1_000)).toBe(1)
  })
})

describe('a quantity in thousandths', () => {
  it('multiplies a price to the cent', () => {
    expect(timesQuantity(1_999, 1_500)).toBe(2_999)
    expect(timesQuantity(333, -3_000)).toBe(-999)
  })
})

describe('sums', () => {
  it('of two currencies are never added', () => {
    expect(() => addMoney({ minor: 1, currency: 'EUR' }, { minor: 1, currency: 'USD' })).toThrow(
      'never added',
    )
  })
  it('beyond what is exact are refused rather than rounded in silence', () => {
    const large = { minor: Number.MAX_SAFE_INTEGER, currency: 'VND' }
    expect(() => addMoney(large, { minor: 1, currency: 'VND' })).toThrow('safe integer')
  })
})

describe('converting', () => {
  it('respects the digits of both currencies', () => {
    expect(currencyDigits('JPY')).toBe(0)
    expect(convertMinor(10_000, 'EUR', 'JPY', '163.25')).toBe(16_325)
    expect(convertMinor(16_325, 'JPY', 'EUR', '0.006125')).toBe(9_999)
    expect(convertMinor(1_234, 'KWD', 'USD', '3.25')).toBe(401)
  })
  it('by 1 changes nothing', () => {
    fc.assert(fc.property(minor, (m) => convertMinor(m, 'EUR', 'USD', '1.000') === m))
  })
})

describe('a decimal for other programs', () => {
  it('has the currency’s digits and keeps the sign below one', () => {
    expect([toDecimal(-5, 'EUR'), toDecimal(120, 'JPY'), toDecimal(1, 'KWD'), toDecimal(0, 'RUB')]).toEqual([
      '-0.05',
      '120',
      '0.001',
      '0.00',
    ])
  })
})
