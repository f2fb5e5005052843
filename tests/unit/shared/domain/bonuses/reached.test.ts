import { describe, expect, it } from 'vitest'
import { bonusReached, withinValidity } from '../../../../../shared/domain/bonuses/reached.ts'

const steps = [
  { fromMinor: 60_000, ppm: 30_000 },
  { fromMinor: 20_000, ppm: 20_000 },
]

describe('a bonus for what is bought in a period', () => {
  it('is the highest step reached, whatever their order', () => {
    expect(bonusReached(steps, 19_999)).toEqual({ ppm: 0, next: steps[1] })
    expect(bonusReached(steps, 20_000)).toEqual({ ppm: 20_000, next: steps[0] })
    expect(bonusReached(steps, 60_000)).toEqual({ ppm: 30_000, next: null })
  })
  it('counts only the part of the period in which the programme holds', () => {
    const quarter = { from: '2026-10-01', to: '2026-12-31' }
    expect(withinValidity(quarter, { validFrom: '2026-01-01', validTo: null })).toEqual(quarter)
    expect(withinValidity(quarter, { validFrom: '2026-11-01', validTo: '2026-11-30' })).toEqual({
      from: '2026-11-01',
      to: '2026-11-30',
    })
  })
})
