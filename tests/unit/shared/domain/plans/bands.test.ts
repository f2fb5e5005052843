import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { applyRate } from '../../../../../shared/base/money.ts'
import { bandAt, marginalPay, wholePay } from '../../../../../shared/domain/plans/bands.ts'
import { checkBands } from '../../../../../shared/domain/plans/check-terms.ts'
import { cliffsOf } from '../../../../../shared/domain/plans/cliffs.ts'
import type { Band } from '../../../../../shared/domain/plans/terms.ts'

/** Bands without gap or overlap, at random bounds and rates. */
const bands = fc
  .array(fc.tuple(fc.integer({ min: 1, max: 500_000_000 }), fc.integer({ min: 0, max: 1_000_000 })), {
    minLength: 1,
    maxLength: 6,
  })
  .map((steps): readonly Band[] => {
    let from = 0
    return steps.map(([width, ppm], i) => {
      const band = { from, to: i === steps.length - 1 ? null : from + width, ppm }
      from += width
      return band
    })
  })
const size = fc.integer({ min: 0, max: 2_000_000_000 })

describe('bands of a rate', () => {
  it('read by parts sum to the total, which is exact to half a minor unit', () => {
    fc.assert(
      fc.property(bands, size, (list, at) => {
        const { minor, parts } = marginalPay(0, at, list)
        expect(parts.reduce((sum, part) => sum + part.minor, 0)).toBe(minor)
        expect(parts.reduce((sum, part) => sum + part.partMinor, 0)).toBe(at)
        const exact = parts.reduce((sum, p) => sum + BigInt(p.partMinor) * BigInt(p.band.ppm), 0n)
        expect(Math.abs(Number(exact - BigInt(minor) * 1_000_000n))).toBeLessThanOrEqual(500_000)
      }),
    )
  })
  it('read by parts never pay less for more', () => {
    fc.assert(
      fc.property(bands, size, fc.nat(1_000_000), (list, at, more) => {
        expect(marginalPay(0, at + more, list).minor).toBeGreaterThanOrEqual(marginalPay(0, at, list).minor)
      }),
    )
  })
  it('cut a period into slices that sum to the period', () => {
    fc.assert(
      fc.property(bands, fc.array(fc.nat(300_000_000), { maxLength: 8 }), (list, sales) => {
        let [total, paid] = [0, 0]
        for (const sale of sales) {
          paid += marginalPay(total, total + sale, list).minor
          total += sale
        }
        expect(paid).toBe(marginalPay(0, total, list).minor)
      }),
    )
  })
  it('read whole pay the one band that was reached', () => {
    fc.assert(
      fc.property(bands, size, (list, at) => {
        const band = bandAt(list, at, 'from')
        expect(wholePay(at, at, list, 'from').minor).toBe(applyRate(at, band?.ppm ?? 0))
      }),
    )
  })
  it('made of neighbours are accepted; with a gap, an overlap or an end they are not', () => {
    fc.assert(fc.property(bands, (list) => checkBands(list, 1).length === 0))
    const [low, high] = [
      { from: 0, to: 300_000_000, ppm: 120_000 },
      { from: 300_000_000, to: null, ppm: 50_000 },
    ]
    expect(checkBands([low, { ...high, from: 300_000_100 }], 1)).toEqual([
      { code: 'bands-gap', rule: 1, from: 300_000_000, to: 300_000_100 },
    ])
    expect(checkBands([low, { ...high, from: 299_999_900 }], 1)).toEqual([
      { code: 'bands-overlap', rule: 1, from: 299_999_900, to: 300_000_000 },
    ])
    expect(checkBands([low], 1)).toEqual([{ code: 'bands-end', rule: 1, to: 300_000_000 }])
  })
  it('warn that one more rouble at three million costs 210,000, made up for at 7.2 million', () => {
    const list = [
      { from: 0, to: 300_000_000, ppm: 120_000 },
      { from: 300_000_000, to: null, ppm: 50_000 },
    ]
    expect(cliffsOf(list, 'from')).toEqual([
      {
        atMinor: 299_999_999,
        beforeMinor: 36_000_000,
        afterMinor: 15_000_000,
        changeMinor: -21_000_000,
        recoversAtMinor: 720_000_000,
      },
    ])
  })
})
