import { describe, expect, it } from 'vitest'
import { readDay } from '../../../../renderer/ui/typed-day.ts'

describe('a typed day', () => {
  it('is read with points, strokes, blanks or in the ISO way', () => {
    for (const text of ['24.11.2026', '24/11/2026', '24 11 2026', '24-11-26', '2026-11-24'])
      expect(readDay(text)).toBe('2026-11-24')
  })

  it('takes the year of the day that stood there when none is typed', () => {
    expect(readDay('5.3', '2026-11-24')).toBe('2026-03-05')
    expect(readDay('5.3')).toBeNull()
  })

  it('understands Buddhist years', () => {
    expect(readDay('24/11/2569')).toBe('2026-11-24')
  })

  it('goes on from the day that stood there', () => {
    expect(readDay('+7', '2026-11-24')).toBe('2026-12-01')
    expect(readDay('-24', '2026-11-24')).toBe('2026-10-31')
  })

  it('is null when the calendar has no such day', () => {
    for (const text of ['31.2.2026', '29.02.2027', 'tomorrow', '', '1.13.2026'])
      expect(readDay(text)).toBeNull()
  })
})
