import fc from 'fast-check'
import ICAL from 'ical.js'
import { describe, expect, it } from 'vitest'
import { addMinutes } from '../../../../../shared/base/local-date.ts'
import { existsIn } from '../../../../../shared/base/zoned-time.ts'
import { readCalendar } from '../../../../../shared/domain/calendars/read-calendar.ts'
import {
  phoneText,
  type WrittenEvent,
  writeCalendar,
} from '../../../../../shared/domain/calendars/write-calendar.ts'
import { plainRule } from '../../../../../shared/domain/planner/recurrence/rule.ts'
import { visitKinds } from '../../../../../shared/domain/planner/types.ts'

const now = '2026-11-24T09:00:00.000Z'
const options = { zone: 'Asia/Bangkok', dayStart: 540, dayEnd: 1080 }
const event: WrittenEvent = {
  uid: 'a@keybook',
  isCancelled: false,
  title: 'Visit: Romashka, range',
  place: 'Bangkok; Sathon',
  notes: 'Line one\nline two',
  kind: 'presentation',
  startsAt: '2026-11-25T10:00',
  endsAt: '2026-11-25T11:00',
  zone: 'Europe/Berlin',
  rule: null,
  except: [],
  occurrence: '',
  alarms: [{ minutes: 50, text: 'Leave by 09:10' }],
}
const words = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 120 })
  .map((s) => s.replace(/[\p{Cc}\u2028\u2029]/gu, '').trim())
const any: fc.Arbitrary<WrittenEvent> = fc
  .record({
    title: words,
    place: words,
    notes: words,
    kind: fc.constantFrom(...visitKinds),
    day: fc.integer({ min: 0, max: 2000 }),
    start: fc.integer({ min: 0, max: 1439 }),
    minutes: fc.integer({ min: 1, max: 1440 }),
    zone: fc.constantFrom('Asia/Bangkok', 'Europe/Berlin', 'America/New_York', 'Europe/Moscow'),
    isCancelled: fc.boolean(),
  })
  .map(({ day, start, minutes, ...rest }) => {
    const startsAt = addMinutes('2024-01-01T00:00', day * 1440 + start)
    return { ...event, ...rest, startsAt, endsAt: addMinutes(startsAt, minutes) }
  })
  .filter(({ zone, startsAt, endsAt }) => existsIn(zone, startsAt) && existsIn(zone, endsAt))

describe('a calendar that is written', () => {
  it('reads back as it was', () => {
    fc.assert(
      fc.property(fc.array(any, { minLength: 1, maxLength: 6 }), (events) => {
        const text = writeCalendar(
          events.map((e) => ({ event: e, sequence: 3 })),
          now,
        )
        const { events: read, problems } = readCalendar(text, options)
        expect(problems).toEqual([])
        expect(read).toMatchObject(
          events.map(({ title, place, notes, kind, startsAt, endsAt, zone, isCancelled }) => ({
            title,
            place,
            notes,
            kind,
            startsAt,
            endsAt,
            zone,
            isCancelled,
            sequence: 3,
            uid: 'a@keybook',
          })),
        )
      }),
    )
  })
  it('is read alike by another program: zone, times, rule, exceptions, alarm', () => {
    const rule = { ...plainRule('weekly', { kind: 'count', count: 4 }), days: [{ weekday: 3, nth: null }] }
    const series = { ...event, rule, except: ['2026-12-02T10:00'] }
    const text = writeCalendar([{ event: series, sequence: 2 }], now)
    const calendar = new ICAL.Component(ICAL.parse(text))
    expect(calendar.getFirstSubcomponent('vtimezone')?.getFirstPropertyValue('tzid')).toBe('Europe/Berlin')
    const read = new ICAL.Event(calendar.getFirstSubcomponent('vevent') as ICAL.Component)
    expect([read.summary, read.location, read.description]).toEqual([
      series.title,
      series.place,
      series.notes,
    ])
    const times: string[] = []
    const iterator = read.iterator()
    for (let next = iterator.next(); next; next = iterator.next()) times.push(next.toString())
    expect(times).toEqual(['2026-11-25T10:00:00', '2026-12-09T10:00:00', '2026-12-16T10:00:00'])
    expect(read.component.getFirstSubcomponent('valarm')?.getFirstPropertyValue('trigger')?.toString()).toBe(
      '-PT50M',
    )
    expect(read.sequence).toBe(2)
  })
  it('of a cancelled contact says so, and rings no alarm', () => {
    const text = writeCalendar([{ event: { ...event, isCancelled: true }, sequence: 1 }], now)
    expect(text).toContain('STATUS:CANCELLED')
    expect(text).not.toContain('VALARM')
  })
  it('ends each line with CRLF and has none longer than 75 octets', () => {
    const text = writeCalendar(
      [{ event: { ...event, title: 'นัดหมายกับลูกค้ารายใหญ่ '.repeat(12) }, sequence: 0 }],
      now,
    )
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
    for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75)
  })
})

describe('a contact for the phone', () => {
  it('is a bare entry in UTC, short enough for a code', () => {
    const text = phoneText({ ...event, title: 'Ж'.repeat(500) })
    expect(text).toMatch(
      /^BEGIN:VEVENT\r\nSUMMARY:Ж{120}\r\nDTSTART:20261125T090000Z\r\nDTEND:20261125T100000Z/,
    )
    expect(text.endsWith('END:VEVENT')).toBe(true)
  })
})
