import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  existsIn,
  instantOf,
  isZone,
  offsetMinutes,
  toZone,
  wallIn,
} from '../../../../shared/base/zoned-time.ts'

const berlin = 'Europe/Berlin'

describe('wall times in zones', () => {
  it('gives the instant of a wall time in summer and in winter', () => {
    expect(new Date(instantOf('2026-07-01T10:00', berlin)).toISOString()).toBe('2026-07-01T08:00:00.000Z')
    expect(new Date(instantOf('2026-12-01T10:00', berlin)).toISOString()).toBe('2026-12-01T09:00:00.000Z')
  })
  it('shifts a time that the clocks skip, and says that it does not exist', () => {
    expect(existsIn(berlin, '2026-03-29T02:30')).toBe(false)
    expect(wallIn(berlin, instantOf('2026-03-29T02:30', berlin))).toBe('2026-03-29T03:30')
    expect(existsIn(berlin, '2026-03-29T03:00')).toBe(true)
  })
  it('takes the first of an hour that comes twice', () => {
    expect(new Date(instantOf('2026-10-25T02:30', berlin)).toISOString()).toBe('2026-10-25T00:30:00.000Z')
  })
  it('tells what clocks elsewhere show', () => {
    expect(toZone('2026-11-24T16:00', 'Asia/Bangkok', 'Europe/Moscow')).toBe('2026-11-24T12:00')
  })
  it('comes back to the same time from any zone, wherever it exists', () => {
    const zones = [berlin, 'Asia/Bangkok', 'America/New_York', 'Australia/Lord_Howe', 'Asia/Kathmandu']
    fc.assert(
      fc.property(fc.constantFrom(...zones), fc.integer({ min: 0, max: 33_000_000 }), (zone, minute) => {
        const ms = minute * 60_000
        const wall = wallIn(zone, ms)
        expect(wallIn(zone, instantOf(wall, zone))).toBe(wall)
        expect(instantOf(wall, zone)).toBeLessThanOrEqual(ms)
      }),
    )
  })
  it('knows a zone from a word that is none, and how far its clocks are ahead', () => {
    expect(isZone('Asia/Kathmandu')).toBe(true)
    expect(['', 'Mars/Base', 'Customized Time Zone'].some(isZone)).toBe(false)
    expect(offsetMinutes('Asia/Kathmandu', 0)).toBe(330)
    expect(offsetMinutes(berlin, Date.parse('2026-07-01T10:00:30Z'))).toBe(120)
  })
})
