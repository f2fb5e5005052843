import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { axisOf, type ChartPoint } from '../../../../../renderer/features/forecast/chart-data.ts'

const point = (more: Partial<ChartPoint>): ChartPoint => ({
  month: '2027-01',
  season: 'usual',
  top: 0,
  ...more,
})

describe('the axis of the forecast', () => {
  it('does not open a great field below the ground for what is small', () => {
    const { ends, ticks } = axisOf(
      [point({ received: 1_140_000, takenBack: -4_000, top: 1_650_000 })],
      420_000,
    )
    expect(ends).toEqual([-4_000, 2_000_000])
    expect(ticks).toEqual([0, 500_000, 1_000_000, 1_500_000, 2_000_000])
  })

  it('is marked below the ground where a month costs much', () => {
    const { ends, ticks } = axisOf(
      [point({ received: 100_000, top: 100_000 }), point({ takenBack: -60_000 })],
      0,
    )
    expect(ends[0]).toBeLessThanOrEqual(-60_000)
    expect(ticks[0]).toBe(ends[0])
  })

  it('holds everything that is drawn, with few marks', () => {
    const minor = fc.integer({ min: -9_000_000, max: 90_000_000 })
    fc.assert(
      fc.property(
        fc.array(fc.record({ received: fc.nat(90_000_000), takenBack: minor, top: fc.nat(90_000_000) })),
        (of) => {
          const { ends, ticks } = axisOf(of.map(point), 0)
          for (const { received, takenBack, top } of of) {
            expect(ends[1]).toBeGreaterThanOrEqual(Math.max(top, received + Math.max(0, takenBack)))
            expect(ends[0]).toBeLessThanOrEqual(Math.min(0, takenBack))
          }
          expect(ticks.length).toBeGreaterThanOrEqual(2)
          expect(ticks.length).toBeLessThanOrEqual(16)
          expect(ticks).toContain(0)
        },
      ),
    )
  })
})
