import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { toDecimal } from '../../../../shared/base/money.ts'
import { parseAmount } from '../../../../shared/base/parse-amount.ts'

const read = (text: string, currency = 'EUR', decimal?: '.' | ',') => {
  const parsed = parseAmount(text, currency, decimal)
  return parsed.ok ? parsed.value : parsed.error
}

describe('a sum as people write it', () => {
  it.each([
    ['1234.56', 123_456],
    ['1 234,56', 123_456],
    ['1.234,56', 123_456],
    ["1'234.50", 123_450],
    ['1\u202f234\u00a0567,8', 123_456_780],
    ['€ 99', 9_900],
    ['99,90 руб.', 9_990],
    ['฿๑๒', 1_200],
    ['(12.50)', -1_250],
    ['−5', -500],
    ['12.50-', -1_250],
    ['1,23,456.78', 12_345_678],
    ['１２３', 12_300],
  ])('%s is read', (text, minor) => {
    expect(read(text)).toBe(minor)
  })
  it('with one sign and three digits means thousands, unless the file says otherwise', () => {
    expect([read('1,234'), read('1,234', 'EUR', ','), read('0.123')]).toEqual([
      123_400,
      'too-precise',
      'too-precise',
    ])
  })
  it('is refused where it is none, finer than the currency, or too large to be exact', () => {
    expect(['', '  ', 'soon', '1..2', '12a3', '--'].map((t) => read(t))).toEqual([
      'empty',
      'empty',
      'not-a-number',
      'not-a-number',
      'not-a-number',
      'not-a-number',
    ])
    expect([read('1.0055'), read('1.5', 'JPY'), read('99999999999999999')]).toEqual([
      'too-precise',
      'too-precise',
      'too-large',
    ])
  })
  it('written out by us is read back the same', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -(10 ** 13), max: 10 ** 13 }),
        fc.constantFrom('EUR', 'JPY', 'KWD'),
        (minor, currency) => {
          const parsed = parseAmount(toDecimal(minor, currency), currency, '.')
          return parsed.ok && parsed.value === minor
        },
      ),
    )
  })
})
