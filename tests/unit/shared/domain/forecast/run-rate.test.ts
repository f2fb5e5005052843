import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addToMonth } from '../../../../../shared/base/local-date.ts'
import { at } from '../../../../../shared/domain/forecast/numbers.ts'
import { runRate, windfalls } from '../../../../../shared/domain/forecast/run-rate.ts'

const history = (minors: readonly number[]) =>
  minors.map((minor, i) => ({ month: addToMonth('2020-01', i), minor }))
const steady = (count: number) => new Array<number>(count).fill(1_000)

describe('the run rate of months of income', () => {
  it('does not expect a windfall again, wherever it stands', () => {
    for (const place of [0, 9, 17]) {
      const months = history(steady(18).map((minor, i) => (i === place ? 120_000 : minor)))
      expect(windfalls(months).map((m) => m.minor)).toEqual([120_000])
      expect(Math.max(...runRate(months, 18).mean)).toBeLessThan(2_000)
    }
  })

  it('takes a bonus that comes each year for a season', () => {
    const months = history(Array.from({ length: 36 }, (_, i) => (i % 12 === 11 ? 30_000 : 1_000)))
    expect(windfalls(months)).toEqual([])
    expect(at(runRate(months, 12).mean, 11)).toBeGreaterThan(10_000)
  })

  it('takes rare large deals for what they are', () => {
    const months = history(Array.from({ length: 24 }, (_, i) => (i % 6 === 0 ? 60_000 : 0)))
    expect(windfalls(months)).toEqual([])
  })

  it('leaves room around a few equal months, less the longer they go on', () => {
    const widthOf = (count: number) => {
      const { low, high } = runRate(history(steady(count)), 1)
      return at(high, 0) - at(low, 0)
    }
    expect(widthOf(6)).toBeGreaterThan(499)
    expect(widthOf(9)).toBeGreaterThan(249)
    expect(widthOf(24)).toBeLessThan(250)
  })

  it('gives a band around its mean for any months', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 10_000_000 }), { minLength: 1, maxLength: 60 }),
        (minors) => {
          const { mean, low, high } = runRate(history(minors), 18)
          for (const [h, m] of mean.entries()) {
            expect(at(low, h)).toBeLessThanOrEqual(m + 1e-6)
            expect(at(high, h)).toBeGreaterThanOrEqual(m - 1e-6)
          }
        },
      ),
      { numRuns: 40 },
    )
  })
})
