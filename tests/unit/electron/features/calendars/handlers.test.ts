import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { plainRule } from '../../../../../shared/domain/planner/recurrence/rule.ts'
import { openTestBook, type TestBook } from '../../../../support/test-book.ts'

const wish = {
  from: '2026-11-23',
  to: '2026-11-29',
  visitId: null,
  privacy: 'full',
  travel: false,
  changedOnly: false,
  language: 'en',
} as const
const file = (text: string, more = {}) => ({
  name: 'week.ics',
  base64: Buffer.from(text).toString('base64'),
  withPast: false,
  language: 'en' as const,
  ...more,
})
const calendar = (...lines: readonly string[]) => ['BEGIN:VCALENDAR', ...lines, 'END:VCALENDAR'].join('\r\n')
const entry = (uid: string, ...lines: readonly string[]) => [
  'BEGIN:VEVENT',
  `UID:${uid}`,
  ...lines,
  'END:VEVENT',
]

let book: TestBook
beforeEach(() => {
  book = openTestBook()
})
afterEach(() => book.remove())

const week = () => book.call('planner.range', { from: '2026-11-23', to: '2026-12-31' })
const compose = (more = {}) => book.call('calendars.compose', { ...wish, ...more })
const hand = async (more = {}) => {
  const made = await compose(more)
  await book.call('calendars.note', { marks: [...made.marks] })
  return made.text
}

describe('a week for another calendar', () => {
  let clientId: string
  let id: string
  beforeEach(async () => {
    clientId = (await book.call('clients.save', { id: null, fields: { name: 'Romashka Trading' } })).id
    const fields = {
      clientId,
      startsAt: '2026-11-25T10:00',
      endsAt: '2026-11-25T11:00',
      title: 'Range',
      notes: 'Likes tea',
    }
    id = (await book.call('planner.save', { id: null, fields })).id
  })

  it('bears the same UID each time, and a higher number after each change', async () => {
    expect(await hand()).toMatch(new RegExp(`UID:${id}@keybook\r\n[^]*SEQUENCE:0`))
    expect((await compose({ changedOnly: true })).entries).toBe(0)
    await book.call('planner.save', {
      id,
      fields: { startsAt: '2026-11-25T12:00', endsAt: '2026-11-25T13:00' },
    })
    const changed = await hand({ changedOnly: true })
    expect(changed).toMatch(new RegExp(`UID:${id}@keybook\r\n[^]*SEQUENCE:1\r\n[^]*20261125T120000`))
    expect((await compose({ changedOnly: true })).entries).toBe(0)
    expect(await hand()).toContain('SEQUENCE:1')
  })
  it('tells of what is off only those who were told of it, and only once', async () => {
    const other = await book.call('planner.save', {
      id: null,
      fields: { title: 'x', startsAt: '2026-11-26T10:00', endsAt: '2026-11-26T11:00' },
    })
    await book.call('planner.close', { id: other.id, state: 'cancelled' })
    expect(await hand()).not.toContain('CANCELLED')
    await book.call('planner.trash', { id })
    const taken = await compose()
    expect([taken.entries, taken.cancelled]).toEqual([1, 1])
    expect(taken.text).toMatch(/SEQUENCE:1\r\n[\s\S]*STATUS:CANCELLED/)
    await hand()
    expect((await compose()).entries).toBe(0)
  })
  it('follows a contact that was moved to another week', async () => {
    await hand()
    await book.call('planner.save', {
      id,
      fields: { startsAt: '2026-12-09T10:00', endsAt: '2026-12-09T11:00' },
    })
    expect((await compose({ changedOnly: true })).text).toContain('20261209T100000')
    expect((await compose()).entries).toBe(0)
  })
  it('says no more than its level of privacy allows', async () => {
    expect((await compose()).text).toContain('Romashka')
    for (const privacy of ['initials', 'busy']) {
      const { text } = await compose({ privacy })
      for (const word of ['Romashka', 'Range', 'tea']) expect(text).not.toContain(word)
    }
    expect((await compose({ privacy: 'initials' })).text).toContain('SUMMARY:Visit RT')
    const phone = await book.call('calendars.phone', { visitId: id, privacy: 'initials', language: 'en' })
    expect(phone.text).toContain('SUMMARY:Visit RT\r\nDTSTART:20261125T030000Z')
  })
  it('holds the way as an entry of its own, with the hour to leave; taken back when it is no longer wanted', async () => {
    const text = await hand({ travel: true })
    expect(text).toMatch(
      /SUMMARY:On the way\r\nDTSTART;TZID=Asia\/Bangkok:20261125T091500\r\nDTEND;TZID=Asia\/Bangkok:20261125T100000/,
    )
    expect(text).toContain('DESCRIPTION:Leave by 09:15')
    expect((await compose({ travel: false, changedOnly: true })).cancelled).toBe(1)
  })
  it('holds a series once, with its exceptions', async () => {
    const rule = plainRule('weekly', { kind: 'count', count: 4 })
    const fields = { title: 'Stand-up', startsAt: '2026-11-24T09:00', endsAt: '2026-11-24T09:30' }
    await book.call('planner.beginSeries', { id: null, fields, rule: rule as never })
    const [, second, third] = (await week()).filter(({ title }) => title === 'Stand-up')
    await book.call('planner.trash', { id: second?.id ?? '' })
    await book.call('planner.save', {
      id: third?.id ?? '',
      fields: { startsAt: '2026-12-08T15:00', endsAt: '2026-12-08T15:30' },
    })
    const { text } = await compose()
    expect(text.match(/RRULE/g)).toHaveLength(1)
    expect(text).toContain('RRULE:FREQ=WEEKLY;COUNT=4')
    expect(text).toContain('EXDATE;TZID=Asia/Bangkok:20261201T090000')
    expect(text).toContain('RECURRENCE-ID;TZID=Asia/Bangkok:20261208T090000')
    expect(text).toContain('DTSTART;TZID=Asia/Bangkok:20261208T150000')
  })
  it('leaves the last step of the user as it is: noting an export is no step to undo', async () => {
    await hand()
    await book.call('history.undo', {})
    expect(await week()).toEqual([])
  })
  it('comes back with the times another program gave it, and keeps its own words', async () => {
    const text = await hand({ privacy: 'busy' })
    const moved = text.replaceAll('20261125T1', '20261126T1')
    expect(await book.call('calendars.preview', file(moved))).toMatchObject({
      counts: { changed: 1, new: 0 },
      items: [{ change: 'changed', clientName: 'Romashka Trading', startsAt: '2026-11-26T10:00' }],
    })
    await book.call('calendars.import', file(moved))
    expect(await week()).toMatchObject([{ startsAt: '2026-11-26T10:00', title: 'Range', clientId }])
    await book.call('history.undo', {})
    expect(await week()).toMatchObject([{ startsAt: '2026-11-25T10:00' }])
    expect((await book.call('calendars.preview', file(text))).counts).toMatchObject({ same: 1, changed: 0 })
    const off = text.replace('STATUS:CONFIRMED', 'STATUS:CANCELLED')
    await book.call('calendars.import', file(off))
    expect(await week()).toMatchObject([{ state: 'cancelled' }])
  })
  it('does not bring back what was deleted here', async () => {
    const text = await hand()
    await book.call('planner.trash', { id })
    expect((await book.call('calendars.import', file(text))).counts).toMatchObject({ deleted: 1, new: 0 })
    expect(await week()).toEqual([])
  })
})

describe('a calendar from elsewhere', () => {
  const lunch = (...more: readonly string[]) =>
    calendar(
      ...entry(
        'lunch',
        'SEQUENCE:1',
        'SUMMARY:Lunch with Romashka',
        'DTSTART:20261126T050000Z',
        'DTEND:20261126T060000Z',
        ...more,
      ),
    )

  it('is shown before it is taken, knows its client, and is taken back by one undo', async () => {
    const { id } = await book.call('clients.save', { id: null, fields: { name: 'Romashka' } })
    expect(await book.call('calendars.preview', file(lunch()))).toMatchObject({
      items: [
        { change: 'new', title: 'Lunch with Romashka', clientName: 'Romashka', startsAt: '2026-11-26T12:00' },
      ],
    })
    expect(await week()).toEqual([])
    await book.call('calendars.import', file(lunch()))
    expect(await week()).toMatchObject([
      { clientId: id, kind: 'visit', startsAt: '2026-11-26T12:00', state: 'planned' },
    ])
    expect((await book.call('calendars.import', file(lunch()))).counts).toMatchObject({ same: 1, new: 0 })
    await book.call('history.undo', {})
    expect(await week()).toEqual([])
  })
  it('changes and calls off what it brought, by UID, but not with an older file', async () => {
    await book.call('calendars.import', file(lunch()))
    const later = lunch('LOCATION:Sathon').replace('SEQUENCE:1', 'SEQUENCE:2').replaceAll('T05', 'T04')
    expect((await book.call('calendars.import', file(later))).counts).toMatchObject({ changed: 1 })
    expect(await week()).toMatchObject([{ startsAt: '2026-11-26T11:00', place: 'Sathon' }])
    expect((await book.call('calendars.import', file(lunch()))).counts).toMatchObject({
      older: 1,
      changed: 0,
    })
    const off = later.replace('SUMMARY', 'STATUS:CANCELLED\r\nSUMMARY')
    expect((await book.call('calendars.import', file(off))).counts).toMatchObject({ cancelled: 1 })
    expect(await week()).toMatchObject([{ state: 'cancelled' }])
  })
  it('is not handed back to where it came from', async () => {
    await book.call('calendars.import', file(lunch()))
    expect((await compose()).entries).toBe(0)
  })
  it('brings a series with its exceptions, from today on, and follows its changes', async () => {
    const series = (...more: readonly string[]) =>
      calendar(
        ...entry(
          'daily',
          'SUMMARY:Sync',
          'CATEGORIES:Звонок',
          'DTSTART;TZID=Asia/Bangkok:20261120T090000',
          'DTEND;TZID=Asia/Bangkok:20261120T091500',
          'RRULE:FREQ=DAILY;COUNT=8',
          'EXDATE;TZID=Asia/Bangkok:20261125T090000',
          ...more,
        ),
        ...entry(
          'daily',
          'SUMMARY:Sync, long',
          'RECURRENCE-ID;TZID=Asia/Bangkok:20261126T090000',
          'DTSTART;TZID=Asia/Bangkok:20261126T140000',
          'DTEND;TZID=Asia/Bangkok:20261126T150000',
        ),
      )
    expect((await book.call('calendars.import', file(series()))).items).toMatchObject([
      { change: 'new', contacts: 3 },
    ])
    expect((await week()).map(({ startsAt, title, kind }) => `${startsAt} ${title} ${kind}`)).toEqual([
      '2026-11-24T09:00 Sync call',
      '2026-11-26T14:00 Sync, long own',
      '2026-11-27T09:00 Sync call',
    ])
    expect((await book.call('calendars.import', file(series()))).counts).toMatchObject({ same: 1 })
    const changed = series('SEQUENCE:1', 'EXDATE;TZID=Asia/Bangkok:20261127T090000')
    expect((await book.call('calendars.import', file(changed))).counts).toMatchObject({ changed: 1 })
    expect((await week()).map(({ startsAt }) => startsAt)).toEqual(['2026-11-24T09:00', '2026-11-26T14:00'])
  })
  it('leaves the past out unless it is wanted, then as done', async () => {
    const past = calendar(...entry('p', 'SUMMARY:Fair', 'DTSTART:20261123T030000Z'))
    expect((await book.call('calendars.import', file(past))).counts).toMatchObject({ past: 1, new: 0 })
    await book.call('calendars.import', file(past, { withPast: true }))
    expect(await week()).toMatchObject([{ state: 'done', title: 'Fair' }])
  })
  it('takes up a rule without end that began years ago from today on, even with the past', async () => {
    const old = calendar(
      ...entry('o', 'SUMMARY:Sync', 'DTSTART;TZID=Asia/Bangkok:20120801T090000', 'RRULE:FREQ=DAILY'),
    )
    await book.call('calendars.import', file(old, { withPast: true }))
    expect((await week())[0]).toMatchObject({ startsAt: '2026-11-24T09:00', title: 'Sync' })
    expect(await week()).toHaveLength(38)
  })
  it('names what it can’t read with its line and takes the rest', async () => {
    const broken = lunch().replace(
      'END:VCALENDAR',
      ['BEGIN:VEVENT', 'SUMMARY:Oops', 'DTSTART:2026-11-26', 'END:VEVENT'].join('\r\n'),
    )
    const plan = await book.call('calendars.import', file(broken))
    expect(plan.problems.map(({ kind, line }) => [kind, line])).toEqual([
      ['not-ended', 1],
      ['time', 11],
    ])
    expect(await week()).toHaveLength(1)
  })
  it('is refused where it is none, with the line that says so', async () => {
    await expect(book.call('calendars.preview', file('Dear all,\nsee you'))).rejects.toMatchObject({
      code: 'calendars.notCalendar',
      params: { name: 'week.ics', line: 1, what: 'Dear all,' },
    })
    await expect(book.call('calendars.preview', file(''))).rejects.toMatchObject({
      code: 'calendars.notCalendar',
    })
  })
  it('never plans more than a person can look through', async () => {
    const many = Array.from({ length: 60 }, (_, i) =>
      entry(`d${i}`, 'SUMMARY:x', 'DTSTART:20261126T030000Z', 'RRULE:FREQ=DAILY;COUNT=400'),
    ).flat()
    const plan = await book.call('calendars.preview', file(calendar(...many)))
    expect(plan.items).toHaveLength(50)
    expect(plan.problems).toHaveLength(10)
    const forever = calendar(
      ...entry('f', 'SUMMARY:x', 'DTSTART:20261126T030000Z', 'RRULE:FREQ=DAILY;COUNT=999999'),
    )
    expect((await book.call('calendars.preview', file(forever))).problems).toMatchObject([
      { kind: 'rule-too-many' },
    ])
  })
})
