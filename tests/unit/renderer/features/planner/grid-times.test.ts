import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  type Grip,
  minutesAt,
  shownHours,
  timesAfterDrag,
} from '../../../../../renderer/features/planner/grid-times.ts'
import { addDays, addMinutes, minutesBetween } from '../../../../../shared/base/local-date.ts'

const days = Array.from({ length: 7 }, (_, i) => addDays('2026-11-23', i))
const times = { startsAt: '2026-11-25T10:00', endsAt: '2026-11-25T11:00' }

describe('the hours of a week', () => {
  it('are the working day with an hour before and after', () => {
    expect(shownHours([], 540, 1_080)).toEqual({ from: 480, to: 1_140 })
  })

  it('reach as far as whatever lies outside of it', () => {
    const early = { startsAt: '2026-11-25T06:30', endsAt: '2026-11-25T07:00' }
    const night = { startsAt: '2026-11-25T22:00', endsAt: '2026-11-26T01:00' }
    expect(shownHours([early, night], 540, 1_080)).toEqual({ from: 360, to: 1_440 })
  })
})

describe('a height in a column', () => {
  it('is a quarter of an hour within the shown hours', () => {
    const hours = { from: 480, to: 1_140 }
    expect(minutesAt(121, hours, 1)).toBe(600)
    expect(minutesAt(134.9, hours, 1)).toBe(600)
    expect(minutesAt(-50, hours, 1)).toBe(480)
    expect(minutesAt(9_999, hours, 1)).toBe(1_125)
  })
})

describe('a dragged contact', () => {
  it('moves by days and minutes and keeps its length', () => {
    expect(timesAfterDrag('move', times, { days: 1, minutes: 45 }, days)).toEqual({
      startsAt: '2026-11-26T10:45',
      endsAt: '2026-11-26T11:45',
    })
  })

  it('stops at the first and last day of the week and at midnight', () => {
    expect(timesAfterDrag('move', times, { days: 9, minutes: 9_000 }, days)).toEqual({
      startsAt: '2026-11-29T23:00',
      endsAt: '2026-11-30T00:00',
    })
    expect(timesAfterDrag('move', times, { days: -9, minutes: -9_000 }, days).startsAt).toBe(
      '2026-11-23T00:00',
    )
  })

  it('gets longer or shorter at the edge that is held, by a quarter of an hour at least', () => {
    expect(timesAfterDrag('to', times, { days: 0, minutes: 30 }, days).endsAt).toBe('2026-11-25T11:30')
    expect(timesAfterDrag('to', times, { days: 0, minutes: -300 }, days).endsAt).toBe('2026-11-25T10:15')
    expect(timesAfterDrag('from', times, { days: 0, minutes: 300 }, days).startsAt).toBe('2026-11-25T10:45')
    expect(timesAfterDrag('from', times, { days: 0, minutes: -9_000 }, days).startsAt).toBe(
      '2026-11-25T00:00',
    )
  })

  it('never ends before it starts, nor leaves the week, however it is dragged', () => {
    const grips = fc.constantFrom<Grip>('move', 'from', 'to')
    const quarters = (most: number) => fc.integer({ min: -most, max: most }).map((n) => n * 15)
    const starts = fc.tuple(fc.integer({ min: 0, max: 6 }), fc.integer({ min: 0, max: 91 }))
    fc.assert(
      fc.property(grips, starts, fc.integer({ min: -9, max: 9 }), quarters(200), (grip, at, by, minutes) => {
        const startsAt = addMinutes(`${days[at[0]]}T00:00`, at[1] * 15)
        const from = { startsAt, endsAt: addMinutes(startsAt, 60) }
        const after = timesAfterDrag(grip, from, { days: by, minutes }, days)
        expect(minutesBetween(after.startsAt, after.endsAt)).toBeGreaterThanOrEqual(15)
        expect(days).toContain(after.startsAt.slice(0, 10))
        if (grip === 'move') expect(minutesBetween(after.startsAt, after.endsAt)).toBe(60)
      }),
    )
  })
})
