import { toZone } from '../../base/zoned-time.ts'
import type { Recurrence } from '../planner/recurrence/rule.ts'
import { writeRule } from '../planner/recurrence/rule-text.ts'
import type { VisitKind } from '../planner/types.ts'
import { escapeText, foldLine } from './content-line.ts'
import { compact, timeZoneLines } from './vtimezone.ts'

/** A reminder so many minutes before the beginning. */
export type WrittenAlarm = { readonly minutes: number; readonly text: string }

/** An entry as it is handed to another calendar. */
export type WrittenEvent = {
  readonly uid: string
  readonly isCancelled: boolean
  readonly title: string
  readonly place: string
  readonly notes: string
  readonly kind: VisitKind
  /** Wall times in the zone. */
  readonly startsAt: string
  readonly endsAt: string
  readonly zone: string
  readonly rule: Recurrence | null
  /** Times of the rule at which there is none. */
  readonly except: readonly string[]
  /** The time of the rule whose contact this one replaces; '': none. */
  readonly occurrence: string
  readonly alarms: readonly WrittenAlarm[]
}

/** The lines of an entry that say something: without when it was written and how often changed. */
export function eventLines(event: WrittenEvent): readonly string[] {
  const { zone, rule } = event
  const time = (name: string, wall: string) => `${name};TZID=${zone}:${compact(wall)}`
  const text = (name: string, value: string) => (value === '' ? [] : [`${name}:${escapeText(value)}`])
  return [
    ...text('SUMMARY', event.title),
    time('DTSTART', event.startsAt),
    time('DTEND', event.endsAt),
    ...(event.occurrence === '' ? [] : [time('RECURRENCE-ID', event.occurrence)]),
    ...(rule === null ? [] : [`RRULE:${writeRule(rule, zone)}`]),
    ...event.except.map((at) => time('EXDATE', at)),
    ...text('LOCATION', event.place),
    ...text('DESCRIPTION', event.notes),
    `STATUS:${event.isCancelled ? 'CANCELLED' : 'CONFIRMED'}`,
    'TRANSP:OPAQUE',
    `X-KEYBOOK-KIND:${event.kind}`,
    ...(event.isCancelled ? [] : event.alarms.flatMap(alarmLines)),
  ]
}

function alarmLines({ minutes, text }: WrittenAlarm): readonly string[] {
  return [
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    `DESCRIPTION:${escapeText(text)}`,
    `TRIGGER:-PT${Math.max(0, Math.round(minutes))}M`,
    'END:VALARM',
  ]
}

export type Numbered = { readonly event: WrittenEvent; readonly sequence: number }

/** A whole .ics file (RFC 5545): every zone described, lines folded. now: ISO instant. */
export function writeCalendar(events: readonly Numbered[], now: string): string {
  const stamp = `${now.slice(0, 19).replace(/[-:]/g, '')}Z`
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Keybook//Keybook//EN',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    ...zonesOf(events.map(({ event }) => event)),
    ...events.flatMap(({ event, sequence }) => [
      'BEGIN:VEVENT',
      `UID:${event.uid}`,
      `DTSTAMP:${stamp}`,
      `SEQUENCE:${sequence}`,
      ...eventLines(event),
      'END:VEVENT',
    ]),
    'END:VCALENDAR',
  ]
  return lines.map(foldLine).join('')
}

/** How many years a rule without end is described ahead. */
const yearsAhead = 5

function zonesOf(events: readonly WrittenEvent[]): readonly string[] {
  const zones = [...new Set(events.map(({ zone }) => zone))].sort()
  return zones.flatMap((zone) => {
    const years = events
      .filter((event) => event.zone === zone)
      .flatMap(({ startsAt, endsAt, rule }) => {
        const year = Number(endsAt.slice(0, 4))
        return [Number(startsAt.slice(0, 4)), rule === null ? year : year + yearsAhead]
      })
    return timeZoneLines(zone, Math.min(...years), Math.max(...years))
  })
}

/** Most characters of a text in a QR code: a denser one is hard to read from a screen. */
const mostChars = 120

/** The one entry as the text of a QR code: times in UTC, no more than a phone needs. */
export function phoneText({ title, place, startsAt, endsAt, zone }: WrittenEvent): string {
  const utc = (wall: string) => `${compact(toZone(wall, zone, 'UTC'))}Z`
  const short = (value: string) => escapeText([...value].slice(0, mostChars).join(''))
  return [
    'BEGIN:VEVENT',
    `SUMMARY:${short(title)}`,
    `DTSTART:${utc(startsAt)}`,
    `DTEND:${utc(endsAt)}`,
    ...(place === '' ? [] : [`LOCATION:${short(place)}`]),
    'END:VEVENT',
  ].join('\r\n')
}
