import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { amountToType, percentToType, readAmount, readPercent } from '../../../../renderer/ui/typed-number.ts'
import { messages } from '../../../../shared/i18n/index.ts'

const m = messages.en

describe('a typed sum', () => {
  it('is read in the language’s own way', () => {
    expect(readAmount('1 234,56', 'EUR', ',', m)).toEqual({ ok: true, value: 123456 })
    expect(readAmount('1,234.56', 'EUR', '.', m)).toEqual({ ok: true, value: 123456 })
    expect(readAmount('1,234', 'EUR', '.', m)).toEqual({ ok: true, value: 123400 })
    expect(readAmount('1,5', 'EUR', ',', m)).toEqual({ ok: true, value: 150 })
  })

  it('is null when nothing is typed, and a problem in words when it is no sum', () => {
    expect(readAmount('', 'EUR', '.', m)).toEqual({ ok: true, value: null })
    expect(readAmount('abc', 'EUR', '.', m)).toEqual({ ok: false, problem: m.shell.fields.notAnAmount })
    expect(readAmount('1.234', 'JPY', '.', m).ok).toBe(false)
  })

  it('survives being shown and read again, whatever the currency and sign', () => {
    const currency = fc.constantFrom('EUR', 'JPY', 'KWD', 'THB')
    const sign = fc.constantFrom('.' as const, ',' as const)
    fc.assert(
      fc.property(fc.integer({ min: -1e12, max: 1e12 }), currency, sign, (minor, code, decimal) => {
        expect(readAmount(amountToType(minor, code, decimal), code, decimal, m)).toEqual({
          ok: true,
          value: minor,
        })
      }),
    )
  })
})

describe('a typed percentage', () => {
  it('becomes millionths without loss', () => {
    expect(readPercent('12.5', m)).toEqual({ ok: true, value: 125_000 })
    expect(readPercent('12,5 %', m)).toEqual({ ok: true, value: 125_000 })
    expect(readPercent('0.0001', m)).toEqual({ ok: true, value: 1 })
    expect(readPercent('-3', m)).toEqual({ ok: true, value: -30_000 })
  })

  it('is refused in words when it is none', () => {
    expect(readPercent('ten', m)).toEqual({ ok: false, problem: m.shell.fields.notAPercentage })
    expect(readPercent('1.23456', m).ok).toBe(false)
  })

  it('survives being shown and read again', () => {
    fc.assert(
      fc.property(fc.integer({ min: -10_000_000, max: 10_000_000 }), (ppm) => {
        expect(readPercent(percentToType(ppm, ','), m)).toEqual({ ok: true, value: ppm })
      }),
    )
  })
})
