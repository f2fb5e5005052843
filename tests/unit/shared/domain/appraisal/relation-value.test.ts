import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  relationValue,
  swayGrid,
  swaysOf,
  type ValueInputs,
  valueYears,
} from '../../../../../shared/domain/appraisal/relation-value.ts'

const inputs: ValueInputs = {
  marginMinor: 10_000_00,
  growthPpm: 50_000,
  stayPpm: 900_000,
  discountPpm: 100_000,
  years: 3,
}

const anyInputs = fc.record({
  marginMinor: fc.integer({ min: -1e11, max: 1e11 }),
  growthPpm: fc.integer({ min: -500_000, max: 500_000 }),
  stayPpm: fc.integer({ min: 0, max: 1_000_000 }),
  discountPpm: fc.integer({ min: 0, max: 400_000 }),
  years: fc.integer({ min: 1, max: 15 }),
})

describe('the value of a relation (K-13)', () => {
  it('is the yearly margin, grown, still there, in today’s money', () => {
    // 10 000 × 1.05 × 0.9 ÷ 1.1 = 8 590.909…; each further year the same factor again.
    expect(valueYears(inputs).map((year) => year.presentMinor)).toEqual([859_091, 738_037, 634_041])
    expect(valueYears(inputs)[0]).toMatchObject({
      marginMinor: 1_050_000,
      stayPpm: 900_000,
      discountPpm: 909_091,
    })
    expect(relationValue(inputs)).toBe(859_091 + 738_037 + 634_041)
  })
  it('is the plain sum where nothing grows, leaves or costs', () => {
    const plain = { marginMinor: 123_45, growthPpm: 0, stayPpm: 1_000_000, discountPpm: 0, years: 7 }
    expect(relationValue(plain)).toBe(7 * 123_45)
  })
  it('agrees with the same formula in floating point to the cent of each year', () => {
    fc.assert(
      fc.property(anyInputs, (given) => {
        const factor = ((1 + given.growthPpm / 1e6) * (given.stayPpm / 1e6)) / (1 + given.discountPpm / 1e6)
        for (const { year, presentMinor } of valueYears(given)) {
          const expected = given.marginMinor * factor ** year
          expect(Math.abs(presentMinor - expected)).toBeLessThanOrEqual(0.51 + Math.abs(expected) * 1e-9)
        }
      }),
    )
  })
  it('never falls when the client is likelier to stay', () => {
    fc.assert(
      fc.property(anyInputs, fc.integer({ min: 0, max: 1_000_000 }), (given, stayPpm) => {
        fc.pre(given.marginMinor >= 0 && stayPpm >= given.stayPpm)
        expect(relationValue({ ...given, stayPpm })).toBeGreaterThanOrEqual(relationValue(given))
      }),
    )
  })
})

describe('what the value hangs on', () => {
  it('is told for the two strongest inputs, with the value as it is in the middle', () => {
    const [first, second] = swaysOf(inputs)
    expect([first?.input, second?.input]).toEqual(['years', 'stayPpm'])
    const grid = swayGrid(inputs)
    expect(grid?.values[1]?.[1]).toBe(relationValue(inputs))
    expect(grid?.values[2]?.[1]).toBe(first?.valueAtHigh)
    expect(grid?.values[1]?.[0]).toBe(second?.valueAtLow)
  })
  it('is never a chance above certain or a relation shorter than a year', () => {
    const [...sways] = swaysOf({ ...inputs, stayPpm: 990_000, years: 1 })
    expect(sways.find((s) => s.input === 'stayPpm')?.high).toBe(1_000_000)
    expect(sways.find((s) => s.input === 'years')?.low).toBe(1)
  })
})
