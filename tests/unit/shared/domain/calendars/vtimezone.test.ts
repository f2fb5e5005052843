import ICAL from 'ical.js'
import { describe, expect, it } from 'vitest'
import { offsetMinutes } from '../../../../../shared/base/zoned-time.ts'
import { compact, timeZoneLines } from '../../../../../shared/domain/calendars/vtimezone.ts'

/** Minutes ahead of UTC that an independent reader makes of the lines, at an instant. */
function offsetReader(zone: string, lines: readonly string[]): (ms: number) => number {
  const text = ['BEGIN:VCALENDAR', ...lines, 'END:VCALENDAR'].join('\r\n')
  const component = new ICAL.Component(ICAL.parse(text)).getFirstSubcomponent('vtimezone')
  const timezone = new ICAL.Timezone({ component: component as ICAL.Component, tzid: zone })
  return (ms) => {
    const local = new Date(ms + offsetMinutes(zone, ms) * 60_000).toISOString().slice(0, 19)
    const time = ICAL.Time.fromDateTimeString(local)
    time.zone = timezone
    return time.utcOffset() / 60
  }
}

describe('the description of a zone', () => {
  it.each([
    'Asia/Bangkok',
    'Europe/Moscow',
    'Europe/Berlin',
    'Europe/London',
    'America/New_York',
    'Australia/Sydney',
    'Australia/Lord_Howe',
    'Africa/Casablanca',
    'Asia/Kathmandu',
    'America/St_Johns',
  ])('%s is read by others as the system’s own clocks go, day by day', (zone) => {
    const offsetAt = offsetReader(zone, timeZoneLines(zone, 2026, 2031))
    for (let ms = Date.UTC(2026, 0, 1, 12); ms < Date.UTC(2032, 0, 1); ms += 86_400_000) {
      expect(`${new Date(ms).toISOString()} ${offsetAt(ms)}`).toBe(
        `${new Date(ms).toISOString()} ${offsetMinutes(zone, ms)}`,
      )
    }
  })
  it('tells of summer time by a yearly rule where there is one', () => {
    const lines = timeZoneLines('Europe/Berlin', 2026, 2026)
    expect(lines).toContain('RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU')
    expect(lines).toContain('RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU')
    expect(timeZoneLines('America/New_York', 2026, 2026)).toContain('RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=2SU')
  })
  it('knows a change that came once: Moscow in October 2014', () => {
    const lines = timeZoneLines('Europe/Moscow', 2014, 2014)
    expect(lines).toContain('DTSTART:20141026T020000')
    expect(lines).toContain('TZOFFSETFROM:+0400')
  })
  it('is a single line of time where clocks never change', () => {
    expect(timeZoneLines('Asia/Bangkok', 2026, 2026).filter((line) => line.startsWith('BEGIN'))).toEqual([
      'BEGIN:VTIMEZONE',
      'BEGIN:STANDARD',
    ])
  })
  it('writes times as calendars do', () => {
    expect(compact('2026-11-24T09:30')).toBe('20261124T093000')
  })
})
