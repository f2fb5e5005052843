import { addMinutes, atMinutes, datePart, daysBetween, minutesBetween } from '../../base/local-date.ts'
import { isZone } from '../../base/zoned-time.ts'
import { longestHours } from '../planner/check-visit.ts'
import type { Recurrence } from '../planner/recurrence/rule.ts'
import { readRule } from '../planner/recurrence/rule-text.ts'
import { type VisitKind, visitKinds } from '../planner/types.ts'
import { type Component, firstLine, linesNamed, readComponents } from './component.ts'
import { unescapeText } from './content-line.ts'
import type { ProblemKind, ReadProblem } from './read-problem.ts'
import { type CalendarTime, type FileZones, readDuration, readTime, wallOf } from './read-time.ts'

/** An entry of another calendar, in words of the book. */
export type ReadEvent = {
  readonly line: number
  readonly uid: string
  /** Where its rule put it, wall time in its zone; '' : it is no exception of a rule. */
  readonly occurrence: string
  readonly sequence: number
  readonly isCancelled: boolean
  readonly title: string
  readonly place: string
  readonly notes: string
  readonly categories: readonly string[]
  /** As this application names it; null: another one wrote it. */
  readonly kind: VisitKind | null
  readonly isAllDay: boolean
  readonly startsAt: string
  readonly endsAt: string
  readonly zone: string
  readonly rule: Recurrence | null
  /** Times beside the rule, and times that are left out; wall times in the zone. */
  readonly extra: readonly string[]
  readonly except: readonly string[]
}

export type Reading = {
  readonly isCalendar: boolean
  readonly events: readonly ReadEvent[]
  readonly problems: readonly ReadProblem[]
}

export type ReadingOptions = {
  /** Of times that name no zone. */
  readonly zone: string
  /** Minutes after midnight between which an entry of a whole day is put. */
  readonly dayStart: number
  readonly dayEnd: number
}

/** Entries beyond these are not read. */
export const mostEvents = 5_000
const usualMinutes = 60

/** Reads an .ics file, as leniently as its sense allows; what can't be read is named with its line, never guessed. */
export function readCalendar(file: string, options: ReadingOptions): Reading {
  const { calendars, problems } = readComponents(file)
  const found = [...problems]
  const events: ReadEvent[] = []
  for (const calendar of calendars) {
    const zones = zonesOf(calendar)
    const isCancelling = firstLine(calendar, 'METHOD')?.value.trim().toUpperCase() === 'CANCEL'
    for (const part of calendar.children.filter(({ name }) => name === 'VEVENT')) {
      if (events.length >= mostEvents) {
        found.push({ kind: 'too-many', line: part.line, what: String(mostEvents), isLeftOut: true })
        return { isCalendar: true, events, problems: found }
      }
      const reader = new EventReader(part, zones, options, found)
      const event = reader.read()
      if (event !== null) events.push(isCancelling ? { ...event, isCancelled: true } : event)
    }
  }
  return { isCalendar: calendars.length > 0, events, problems: found.sort((a, b) => a.line - b.line) }
}

/** Zones the file describes, where they say which place they mean. */
function zonesOf(calendar: Component): FileZones {
  const zones = new Map<string, string>()
  for (const part of calendar.children.filter(({ name }) => name === 'VTIMEZONE')) {
    const name = firstLine(part, 'TZID')?.value
    const place = firstLine(part, 'X-LIC-LOCATION')?.value.trim()
    if (name !== undefined && place !== undefined && isZone(place)) zones.set(name, place)
  }
  return zones
}

class LeftOut extends Error {}

/** Reads one entry; a fault that makes it worthless leaves it out, any other only its part. */
class EventReader {
  readonly #part: Component
  readonly #zones: FileZones
  readonly #options: ReadingOptions
  readonly #problems: ReadProblem[]

  constructor(part: Component, zones: FileZones, options: ReadingOptions, problems: ReadProblem[]) {
    this.#part = part
    this.#zones = zones
    this.#options = options
    this.#problems = problems
  }

  read(): ReadEvent | null {
    try {
      return this.#event()
    } catch (error) {
      if (error instanceof LeftOut) return null
      throw error
    }
  }

  #event(): ReadEvent {
    const start = this.#start()
    const { startsAt, endsAt } = this.#times(start)
    const { zone } = start
    const atTime = (times: readonly CalendarTime[]) =>
      times.map((time) => (time.isDay ? `${datePart(time.wall)}${startsAt.slice(10)}` : wallOf(time, zone)))
    const [recurrence] = this.#list('RECURRENCE-ID')
    return {
      line: this.#part.line,
      uid: this.#value('UID') || `${startsAt} ${this.#text('SUMMARY')}`,
      occurrence: recurrence === undefined ? '' : (atTime([recurrence])[0] ?? ''),
      sequence: Math.max(0, Math.trunc(Number(this.#value('SEQUENCE')) || 0)),
      isCancelled: this.#value('STATUS').toUpperCase() === 'CANCELLED',
      title: this.#text('SUMMARY').slice(0, 300),
      place: this.#text('LOCATION')
        .replace(/\s*\n\s*/g, ', ')
        .slice(0, 500),
      notes: this.#text('DESCRIPTION').slice(0, 20_000),
      categories: linesNamed(this.#part, 'CATEGORIES').flatMap(({ value }) =>
        value.split(',').map(unescapeText),
      ),
      kind: visitKinds.find((kind) => kind === this.#value('X-KEYBOOK-KIND')) ?? null,
      ...{ isAllDay: start.isDay, startsAt, endsAt, zone },
      rule: this.#rule(zone, startsAt),
      extra: atTime(this.#list('RDATE')),
      except: atTime(this.#list('EXDATE')),
    }
  }

  #start(): CalendarTime {
    const line = firstLine(this.#part, 'DTSTART')
    if (line === undefined) return this.#leaveOut('no-start', this.#part.line, this.#text('SUMMARY'))
    const reading = readTime(line.value, line, this.#zones, this.#options.zone)
    if (reading.kind === 'zone') return this.#leaveOut('zone', line.line, reading.name)
    if (reading.kind === 'bad') return this.#leaveOut('time', line.line, line.value)
    const { time } = reading
    // A single time given in UTC is better shown, and moved, in the user's zone; a rule must go on counting in UTC.
    return time.zone !== 'UTC' || linesNamed(this.#part, 'RRULE').length > 0
      ? time
      : { ...time, wall: wallOf(time, this.#options.zone), zone: this.#options.zone }
  }

  #times(start: CalendarTime): { readonly startsAt: string; readonly endsAt: string } {
    const end = this.#end(start)
    if (start.isDay) {
      if (daysBetween(datePart(start.wall), datePart(end)) > 1)
        return this.#leaveOut('too-long', this.#part.line, this.#text('SUMMARY'))
      const day = datePart(start.wall)
      const { dayStart, dayEnd } = this.#options
      return { startsAt: atMinutes(day, dayStart), endsAt: atMinutes(day, Math.max(dayStart + 15, dayEnd)) }
    }
    const minutes = minutesBetween(start.wall, end)
    if (minutes < 0) return this.#leaveOut('order', this.#part.line, this.#text('SUMMARY'))
    if (minutes > longestHours * 60) return this.#leaveOut('too-long', this.#part.line, this.#text('SUMMARY'))
    return { startsAt: start.wall, endsAt: minutes === 0 ? addMinutes(start.wall, usualMinutes) : end }
  }

  #end(start: CalendarTime): string {
    const line = firstLine(this.#part, 'DTEND')
    if (line !== undefined) {
      const reading = readTime(line.value, line, this.#zones, this.#options.zone)
      if (reading.kind === 'time') return wallOf(reading.time, start.zone)
      return reading.kind === 'zone'
        ? this.#leaveOut('zone', line.line, reading.name)
        : this.#leaveOut('time', line.line, line.value)
    }
    const duration = firstLine(this.#part, 'DURATION')
    if (duration === undefined) return start.wall
    const minutes = readDuration(duration.value)
    return minutes === null
      ? this.#leaveOut('duration', duration.line, duration.value)
      : addMinutes(start.wall, minutes)
  }

  #rule(zone: string, startsAt: string): Recurrence | null {
    const lines = linesNamed(this.#part, 'RRULE')
    const [first, second] = lines
    if (first === undefined) return null
    if (second !== undefined) return this.#leaveOut('rules', second.line, this.#text('SUMMARY'))
    const read = readRule(first.value, zone)
    if (read.ok) return this.#untilEndOfDay(read.value, startsAt)
    return this.#leaveOut(read.error.kind === 'by-hours' ? 'rule-by-hours' : 'rule', first.line, first.value)
  }

  /** An entry of whole days is put at an hour: its rule ends with the day, not with its first minute. */
  #untilEndOfDay(rule: Recurrence, startsAt: string): Recurrence {
    const { end } = rule
    const isDay = firstLine(this.#part, 'DTSTART')?.value.trim().length === 8
    return isDay && end.kind === 'until' && end.at >= startsAt.slice(0, 10)
      ? { ...rule, end: { kind: 'until', at: `${datePart(end.at)}T23:59` } }
      : rule
  }

  /** Every time of the lines of a name; one that can't be read is named and left out. */
  #list(name: string): readonly CalendarTime[] {
    return linesNamed(this.#part, name).flatMap((line) =>
      line.value.split(',').flatMap((value) => {
        const reading = readTime(value.split('/')[0] ?? '', line, this.#zones, this.#options.zone)
        if (reading.kind === 'time') return [reading.time]
        const what = reading.kind === 'zone' ? reading.name : value
        this.#problems.push({
          kind: reading.kind === 'zone' ? 'zone' : 'time',
          line: line.line,
          what,
          isLeftOut: false,
        })
        return []
      }),
    )
  }

  #value(name: string): string {
    return firstLine(this.#part, name)?.value.trim() ?? ''
  }

  #text(name: string): string {
    return unescapeText(this.#value(name)).trim()
  }

  #leaveOut(kind: ProblemKind, line: number, what: string): never {
    this.#problems.push({ kind, line, what: what.slice(0, 120), isLeftOut: true })
    throw new LeftOut(kind)
  }
}
