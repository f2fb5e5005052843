import { isLocalDate, isLocalDateTime } from '../../base/local-date.ts'
import { toZone } from '../../base/zoned-time.ts'
import type { ContentLine } from './content-line.ts'
import { zoneNamed } from './zone-names.ts'

/** A time of a calendar. wall: YYYY-MM-DDTHH:MM, or a day alone with T00:00. */
export type CalendarTime = { readonly wall: string; readonly zone: string; readonly isDay: boolean }

export type TimeReading =
  | { readonly kind: 'time'; readonly time: CalendarTime }
  | { readonly kind: 'bad' }
  | { readonly kind: 'zone'; readonly name: string }

/** Zones a file defines itself, by their names there. */
export type FileZones = ReadonlyMap<string, string>

/** One value of DTSTART, DTEND, RECURRENCE-ID, RDATE or EXDATE. userZone: of times that name none. */
export function readTime(value: string, line: ContentLine, zones: FileZones, userZone: string): TimeReading {
  const match = /^(\d{4})(\d{2})(\d{2})(?:T(\d{2})(\d{2})(\d{2})?)?(Z)?$/.exec(value.trim())
  if (match === null) return { kind: 'bad' }
  const [, year, month, day, hour, minute, , utc] = match
  const date = `${year}-${month}-${day}`
  if (hour === undefined) {
    return isLocalDate(date) ? timeOf(`${date}T00:00`, userZone, true) : { kind: 'bad' }
  }
  const wall = `${date}T${hour}:${minute}`
  if (!isLocalDateTime(wall)) return { kind: 'bad' }
  if (utc !== undefined) return timeOf(wall, 'UTC', false)
  const name = line.params.get('TZID')
  if (name === undefined) return timeOf(wall, userZone, false)
  const zone = zones.get(name) ?? zoneNamed(name)
  return zone === null ? { kind: 'zone', name } : timeOf(wall, zone, false)
}

function timeOf(wall: string, zone: string, isDay: boolean): TimeReading {
  return { kind: 'time', time: { wall, zone, isDay } }
}

/** What clocks in a zone show at a time; a day stays the day. */
export function wallOf(time: CalendarTime, zone: string): string {
  return time.isDay ? time.wall : toZone(time.wall, time.zone, zone)
}

/** Minutes of a DURATION or TRIGGER (RFC 5545, 3.3.6), negative before; null: it is none. */
export function readDuration(text: string): number | null {
  const match = /^([+-])?P(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?$/.exec(text.trim())
  if (match === null || !/\d/.test(text)) return null
  const [weeks = 0, days = 0, hours = 0, minutes = 0, seconds = 0] = match
    .slice(2)
    .map((part) => Number(part ?? 0))
  const total = ((weeks * 7 + days) * 24 + hours) * 60 + minutes + Math.round(seconds / 60)
  return match[1] === '-' ? -total : total
}
