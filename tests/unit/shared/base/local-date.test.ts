import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  addDays,
  addMinutes,
  addMonths,
  addToMonth,
  daysBetween,
  isLocalDate,
  isLocalDateTime,
  isoWeek,
  lastDayOfMonth,
  minutesBetween,
  monthsBetween,
  startOfWeek,
  weekday,
} from '../../../../shared/base/local-date.ts'

const day = fc.integer({ min: -30_000, max: 60_000 }).map((n) => addDays('2000-01-01', n))

describe('days of the calendar', () => {
  it('are told from what only looks like one', () => {
    expect(['2024-02-29', '2000-02-29', '1999-12-31'].every(isLocalDate)).toBe(true)
    expect(
      ['2023-02-29', '1900-02-29', '2024-13-01', '2024-00-10', '24-1-1', '', '2024-04-31'].some(isLocalDate),
    ).toBe(false)
    expect([isLocalDateTime('2024-02-29T23:59'), isLocalDateTime('2024-02-29T24:00')]).toEqual([true, false])
  })
  it('counted forward and back come to the same day', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: -20_000, max: 20_000 }), (from, n) => {
        const to = addDays(from, n)
        return daysBetween(from, to) === n && addDays(to, -n) === from && isLocalDate(to)
      }),
    )
  })
  it('agree with the platform on the weekday', () => {
    fc.assert(fc.property(day, (d) => weekday(d) === (new Date(`${d}T00:00:00Z`).getUTCDay() || 7)))
  })
  it('begin a week at most six days before, on the day the user’s weeks begin', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 1, max: 7 }), (d, first) => {
        const start = startOfWeek(d, first)
        const gone = daysBetween(start, d)
        return weekday(start) === first && gone >= 0 && gone <= 6
      }),
    )
  })
})

describe('months', () => {
  it('keep the day where they have it, and end on their last day where not', () => {
    expect([addMonths('2024-01-31', 1), addMonths('2023-01-31', 1), addMonths('2024-03-31', -1)]).toEqual([
      '2024-02-29',
      '2023-02-28',
      '2024-02-29',
    ])
    expect([addMonths('2024-11-15', 3), lastDayOfMonth('2100-02')]).toEqual(['2025-02-15', '2100-02-28'])
  })
  it('counted forward and back come to the same month', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: -500, max: 500 }), (d, n) => {
        const month = d.slice(0, 7)
        return monthsBetween(month, addToMonth(month, n)) === n
      }),
    )
  })
})

describe('weeks of the year (ISO 8601)', () => {
  it('count from the week with the first Thursday', () => {
    expect(['2026-01-01', '2025-12-29', '2027-01-03', '2026-12-31', '2024-12-30'].map(isoWeek)).toEqual([
      1, 1, 53, 53, 1,
    ])
  })
})

describe('wall time', () => {
  it('goes over midnight, the month and the leap day', () => {
    expect(addMinutes('2024-02-28T23:30', 45)).toBe('2024-02-29T00:15')
    expect(addMinutes('2024-03-01T00:10', -20)).toBe('2024-02-29T23:50')
    expect(minutesBetween('2024-12-31T23:00', '2025-01-01T01:30')).toBe(150)
  })
})
