import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readCalendar } from '../../../../../shared/domain/calendars/read-calendar.ts'

const options = { zone: 'Asia/Bangkok', dayStart: 540, dayEnd: 1080 }
const calendar = (...lines: readonly string[]) =>
  ['BEGIN:VCALENDAR', 'VERSION:2.0', ...lines, 'END:VCALENDAR'].join('\r\n')
const entry = (...lines: readonly string[]) => calendar('BEGIN:VEVENT', 'UID:1', ...lines, 'END:VEVENT')
const read = (...lines: readonly string[]) => readCalendar(entry(...lines), options)

describe('an entry of another calendar', () => {
  it('keeps its zone; one in UTC comes to the user’s, one without a zone is the user’s', () => {
    expect(read('DTSTART;TZID=Europe/Berlin:20261124T100000').events[0]).toMatchObject({
      startsAt: '2026-11-24T10:00',
      endsAt: '2026-11-24T11:00',
      zone: 'Europe/Berlin',
    })
    expect(read('DTSTART:20261124T030000Z').events[0]).toMatchObject({
      startsAt: '2026-11-24T10:00',
      zone: 'Asia/Bangkok',
    })
    expect(read('DTSTART:20261124T030000').events[0]).toMatchObject({ startsAt: '2026-11-24T03:00' })
  })
  it.each([
    ['"Russian Standard Time"', 'Europe/Moscow'],
    ['/mozilla.org/20070129_1/Europe/Vienna', 'Europe/Vienna'],
    ['SE Asia Standard Time', 'Asia/Bangkok'],
  ])('knows the zone %s', (name, zone) => {
    expect(read(`DTSTART;TZID=${name}:20261124T100000`).events[0]).toMatchObject({ zone })
  })
  it('of a whole day takes the working hours', () => {
    expect(read('DTSTART;VALUE=DATE:20261124', 'DTEND;VALUE=DATE:20261125').events[0]).toMatchObject({
      startsAt: '2026-11-24T09:00',
      endsAt: '2026-11-24T18:00',
      isAllDay: true,
    })
  })
  it('recurs by its rule, beside it and except', () => {
    expect(
      read(
        'DTSTART;TZID=Europe/Berlin:20261124T100000',
        'DURATION:PT90M',
        'RRULE:FREQ=WEEKLY;COUNT=4',
        'EXDATE:20261201T090000Z',
        'RDATE;TZID=Europe/Berlin:20261126T100000,20261127T100000',
      ).events[0],
    ).toMatchObject({
      endsAt: '2026-11-24T11:30',
      rule: { frequency: 'weekly' },
      except: ['2026-12-01T10:00'],
      extra: ['2026-11-26T10:00', '2026-11-27T10:00'],
    })
  })
})

describe('what can’t be read', () => {
  it.each([
    [['SUMMARY:Lunch'], 'no-start', 3],
    [['DTSTART:20261344T100000'], 'time', 5],
    [['DTSTART;TZID=Moon/Sea:20261124T100000'], 'zone', 5],
    [['DTSTART:20261124T100000Z', 'DTEND:19970701T1100000Z'], 'time', 6],
    [['DTSTART:20261124T100000', 'DTEND:20261124T090000'], 'order', 3],
    [['DTSTART:20261124T100000', 'DTEND:20261128T090000'], 'too-long', 3],
    [['DTSTART:20261124T100000', 'DURATION:an hour'], 'duration', 6],
    [['DTSTART:20261124T100000', 'RRULE:FREQ=HOURLY'], 'rule-by-hours', 6],
    [['DTSTART:20261124T100000', 'RRULE:FREQ=OFTEN'], 'rule', 6],
    [['DTSTART:20261124T100000', 'RRULE:FREQ=DAILY', 'RRULE:FREQ=WEEKLY'], 'rules', 7],
  ])('is named with its line: %j', (lines, kind, line) => {
    const { events, problems } = read(...lines)
    expect(events).toEqual([])
    expect(problems).toMatchObject([{ kind, line, isLeftOut: true }])
  })
  it('of a part leaves the entry as it is', () => {
    const { events, problems } = read('DTSTART:20261124T100000', 'RDATE;VALUE=TIME:083000', 'no colon here')
    expect(events).toHaveLength(1)
    expect(problems.map(({ kind, line, isLeftOut }) => [kind, line, isLeftOut])).toEqual([
      ['time', 6, false],
      ['no-line', 7, false],
    ])
  })
  it('is said of a file that breaks off, and what came before is read', () => {
    const whole = entry('DTSTART:20261124T100000', 'SUMMARY:First')
    const { events, problems, isCalendar } = readCalendar(
      whole.slice(0, whole.indexOf('END:VEVENT')),
      options,
    )
    expect([isCalendar, events.length]).toEqual([true, 1])
    expect(problems.map(({ kind, line, what }) => [kind, line, what])).toEqual([
      ['not-ended', 1, 'VCALENDAR'],
      ['not-ended', 3, 'VEVENT'],
    ])
  })
  it('is a file that holds no calendar', () => {
    expect(readCalendar('Dear Sir,\nplease find attached', options).isCalendar).toBe(false)
  })
  it('never makes the reader fail, whatever the bytes', () => {
    const noise = fc.array(
      fc.oneof(
        fc.string(),
        fc.constantFrom(
          'BEGIN:VEVENT',
          'END:VEVENT',
          'BEGIN:VCALENDAR',
          'DTSTART:20261124T100000',
          'RRULE:FREQ=DAILY;COUNT=-1',
          'DTEND;TZID=:1',
        ),
      ),
      { maxLength: 60 },
    )
    fc.assert(
      fc.property(noise, (lines) => {
        const { events, problems } = readCalendar(lines.join('\n'), options)
        expect(events.length + problems.length).toBeLessThanOrEqual(3 * lines.length + 3)
      }),
    )
  })
  it('is the rest of a file with more entries than anybody has', () => {
    const many = Array.from({ length: 5_001 }, () => [
      'BEGIN:VEVENT',
      'DTSTART:20261124T100000',
      'END:VEVENT',
    ]).flat()
    const { events, problems } = readCalendar(calendar(...many), options)
    expect(events).toHaveLength(5_000)
    expect(problems).toMatchObject([{ kind: 'too-many' }])
  })
})

/** Calendars of other programs, where they lie beside the project: entries read, and what is named instead. */
const folder = join(process.cwd(), '..', 'shared', 'interop', 'ics')
const expected: Readonly<Record<string, readonly [number, readonly string[]]>> = {
  'icaljs_daily_recur.ics': [1, []],
  'icaljs_duration_instead_of_dtend.ics': [1, []],
  'icaljs_google_birthday.ics': [4, []],
  'icaljs_minimal.ics': [1, []],
  'icaljs_multiple_rrules.ics': [0, ['rules']],
  'icaljs_recur_instances.ics': [3, []],
  'libical_calendar.ics': [2, ['time']],
  'pyical_example.ics': [3, []],
  'pyical_issue_526_calendar_with_events.ics': [0, ['zone', 'zone']],
  'pyical_multiple_timezones.ics': [3, ['time', 'time', 'time']],
  'pyical_timezoned.ics': [0, ['too-long']],
  'pyical_x_location.ics': [1, []],
}

describe.skipIf(!existsSync(folder))(
  `calendars of other programs (${folder}; skipped where it is absent)`,
  () => {
    it.each(Object.entries(expected))('%s', (name, [count, kinds]) => {
      const { events, problems } = readCalendar(readFileSync(join(folder, name), 'utf8'), options)
      expect([events.length, problems.map(({ kind }) => kind)]).toEqual([count, kinds])
    })
    it('are all read or say why not', () => {
      for (const name of readdirSync(folder).filter((file) => file.endsWith('.ics'))) {
        const { events, problems } = readCalendar(readFileSync(join(folder, name), 'utf8'), options)
        expect(`${name} ${events.length + problems.length > 0}`).toBe(`${name} true`)
        expect(problems.every(({ line }) => line > 0)).toBe(true)
      }
    })
  },
)
