import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dayNumber, fromDayNumber } from '../../../../../shared/base/local-date.ts'
import { monthNumberOf, quarterStart } from '../../../../../shared/domain/forecast/month-number.ts'

describe('months counted through', () => {
  it('are the months of the calendar, whatever the year', () => {
    const [from, to] = [dayNumber('1600-01-01'), dayNumber('2400-12-31')]
    fc.assert(
      fc.property(fc.integer({ min: from, max: to }), (day) => {
        const [year = 0, month = 0] = fromDayNumber(day).split('-').map(Number)
        expect(monthNumberOf(day)).toBe(year * 12 + month - 1)
      }),
      { numRuns: 2_000 },
    )
  })

  it('begin on the first of a month, in leap years too', () => {
    for (const first of ['2000-03-01', '1900-03-01', '2024-03-01', '2026-01-01'])
      expect(monthNumberOf(dayNumber(first)) - monthNumberOf(dayNumber(first) - 1)).toBe(1)
    expect(quarterStart(monthNumberOf(dayNumber('2026-11-24')))).toBe(2026 * 12 + 9)
  })
})
