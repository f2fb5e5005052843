import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bandAt, bandSteps, drawsOf, shareHeld } from '../../../../../shared/domain/forecast/band-family.ts'

const month = fc.array(fc.oneof(fc.constant(0), fc.nat(1_000_000)), { minLength: 20, maxLength: 300 })

describe('a family of bands', () => {
  it('lies one within the other, from the widest to the narrowest', () => {
    fc.assert(
      fc.property(month, fc.nat(100_000), (values, width) => {
        const draws = drawsOf(Float64Array.from(values))
        const bands = bandSteps.map((step) => bandAt(draws, step * width))
        for (let i = 1; i < bands.length; i++) {
          expect(bands[i]?.low).toBeGreaterThanOrEqual(bands[i - 1]?.low ?? 0)
          expect(bands[i]?.high).toBeLessThanOrEqual(bands[i - 1]?.high ?? 0)
        }
      }),
      {
        examples: [[[0, 0, 0, 560_135, 0, 0, 316_724, 0, 487_517, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0], 9_163]],
      },
    )
  })

  it('leaves out a tenth at either end of an even spread when nothing may be lost', () => {
    const draws = drawsOf(Float64Array.from({ length: 1001 }, (_, i) => i * 1000))
    const band = bandAt(draws, 0)
    expect(shareHeld(draws, band)).toBeCloseTo(0.8, 1)
    expect(band.low).toBeCloseTo(100_000, -4)
    expect(band.high).toBeCloseTo(900_000, -4)
  })

  it('holds a month that is certain, and one that brings nothing, whole', () => {
    for (const value of [0, 70_000]) {
      const draws = drawsOf(new Float64Array(100).fill(value))
      expect(shareHeld(draws, bandAt(draws, 1_000_000))).toBe(1)
    }
  })
})
