import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createRng } from '../../../../../shared/base/rng.ts'
import { methodWeights } from '../../../../../shared/domain/forecast/combination.ts'
import { seasonalIndices } from '../../../../../shared/domain/forecast/seasonal-indices.ts'
import { forecastPath } from '../../../../../shared/domain/forecast/series-forecast.ts'

const wave = (n: number, noise: number) => {
  const rng = createRng('wave')
  return Array.from(
    { length: n },
    (_, t) => 1000 * (1 + 0.4 * Math.sin((t / 6) * Math.PI)) * Math.exp(noise * rng.normal()),
  )
}

describe('a path from monthly values', () => {
  it('goes on with a steady income and is sure of it', () => {
    const path = forecastPath(new Array(36).fill(500), 18)
    for (const h of [0, 17]) {
      expect(path.mean[h]).toBeCloseTo(500)
      expect((path.high[h] ?? 0) - (path.low[h] ?? 0)).toBeLessThan(1)
    }
  })

  it('finds seasons that come back each year', () => {
    const values = wave(60, 0.05)
    const path = forecastPath(values, 12)
    expect((path.mean[3] ?? 0) / (path.mean[9] ?? 1)).toBeGreaterThan(1.8)
  })

  it('takes two years of pure noise for no season, or hardly any', () => {
    const rng = createRng('noise')
    const values = Array.from({ length: 36 }, () => 100 * rng.normal())
    const raw = Math.max(...values.map(Math.abs))
    expect(Math.max(...seasonalIndices(values).map(Math.abs))).toBeLessThan(raw / 3)
  })

  it('gives the mean of a history of three months, with a wide band', () => {
    const path = forecastPath([100, 200, 300], 6)
    expect(path.mean).toEqual(new Array(6).fill(200))
    expect(path.low[0]).toBeLessThan(100)
    expect(path.high[0]).toBeGreaterThan(300)
  })

  it('says nothing from nothing', () => {
    expect(forecastPath([], 3)).toEqual({ mean: [0, 0, 0], low: [0, 0, 0], high: [0, 0, 0] })
  })

  it('never bounds an income by less than zero, whatever the gaps and outliers', () => {
    const history = fc.array(fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 1e9 })), { maxLength: 60 })
    fc.assert(
      fc.property(history, (values) => {
        const path = forecastPath(values, 18)
        for (let h = 0; h < 18; h++) {
          const [low, mean, high] = [path.low[h] ?? -1, path.mean[h] ?? -1, path.high[h] ?? -1]
          expect(Number.isFinite(high)).toBe(true)
          expect(low).toBeGreaterThanOrEqual(0)
          expect(mean).toBeGreaterThanOrEqual(low)
          expect(high).toBeGreaterThanOrEqual(mean)
        }
      }),
      { numRuns: 60 },
    )
  })

  it('widens its band the shorter the history is', () => {
    const width = (n: number, seed: number) => {
      const rng = createRng(seed)
      const path = forecastPath(Array.from({ length: 60 }, () => 100 + 10 * rng.normal()).slice(-n), 12)
      return (path.high[11] ?? 0) - (path.low[11] ?? 0)
    }
    const together = (n: number) =>
      Array.from({ length: 12 }, (_, seed) => width(n, seed)).reduce((a, b) => a + b)
    expect(together(24)).toBeGreaterThan(together(60))
  })

  it('gives a method that was right more weight, and equal weights where nothing was tried', () => {
    const trial = {
      actual: [10, 10],
      paths: [
        [10, 11],
        [20, 20],
      ],
    }
    const [right = 0, wrong = 1] = methodWeights(2, [trial])
    expect(right).toBeGreaterThan(0.95)
    expect(right + wrong).toBeCloseTo(1)
    expect(methodWeights(2, [])).toEqual([0.5, 0.5])
  })
})
