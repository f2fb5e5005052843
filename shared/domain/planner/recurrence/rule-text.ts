import { isLocalDate } from '../../../base/local-date.ts'
import { err, ok, type Result } from '../../../base/result.ts'
import { toZone } from '../../../base/zoned-time.ts'
import {
  type Frequency,
  frequencies,
  plainRule,
  type Recurrence,
  type RuleDay,
  type RuleEnd,
} from './rule.ts'

/** Why a rule can't be kept: it goes by hours or minutes, or is not a rule. */
export type RuleProblem =
  | { readonly kind: 'by-hours'; readonly part: string }
  | { readonly kind: 'unreadable'; readonly part: string }

const dayNames = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const
const byHours: readonly string[] = ['BYHOUR', 'BYMINUTE', 'BYSECOND']
type Draft = { -readonly [K in keyof Recurrence]: Recurrence[K] }

class Unreadable extends Error {}

/** Reads the value of an RRULE (RFC 5545, 3.3.10). zone: of the first time, in which an UNTIL in UTC is reckoned. */
export function readRule(text: string, zone: string): Result<Recurrence, RuleProblem> {
  const parts = text
    .trim()
    .toUpperCase()
    .split(';')
    .filter((part) => part !== '')
  const rule: Draft = { ...plainRule('daily') }
  let hasFrequency = false
  for (const part of parts) {
    const [name = '', value = ''] = part.split('=')
    if (byHours.includes(name)) return err({ kind: 'by-hours', part })
    if (name === 'FREQ' && /^(HOUR|MINUTE|SECOND)LY$/.test(value)) return err({ kind: 'by-hours', part })
    if (name === 'FREQ') hasFrequency = true
    try {
      take(rule, name, value, zone)
    } catch (error) {
      if (error instanceof Unreadable) return err({ kind: 'unreadable', part })
      throw error
    }
  }
  return hasFrequency ? ok(rule) : err({ kind: 'unreadable', part: text.slice(0, 80) })
}

function take(rule: Draft, name: string, value: string, zone: string): void {
  if (name === 'FREQ') rule.frequency = frequency(value)
  else if (name === 'INTERVAL') rule.interval = number(value, 1, 9_999)
  else if (name === 'COUNT') rule.end = { kind: 'count', count: number(value, 1, 1_000_000) }
  else if (name === 'UNTIL') rule.end = until(value, zone)
  else if (name === 'WKST') rule.weekStart = weekdayOf(value)
  else if (name === 'BYDAY') rule.days = value.split(',').map(day)
  else if (name === 'BYMONTHDAY') rule.monthDays = numbers(value, 31)
  else if (name === 'BYMONTH') rule.months = value.split(',').map((month) => number(month, 1, 12))
  else if (name === 'BYYEARDAY') rule.yearDays = numbers(value, 366)
  else if (name === 'BYWEEKNO') rule.weekNumbers = numbers(value, 53)
  else if (name === 'BYSETPOS') rule.positions = numbers(value, 366)
  else throw new Unreadable(name)
}

function frequency(value: string): Frequency {
  const found = frequencies.find((name) => name.toUpperCase() === value)
  if (found === undefined) throw new Unreadable(value)
  return found
}

function number(text: string, least: number, most: number): number {
  const value = Number(text)
  if (!/^[+-]?\d+$/.test(text) || value < least || value > most) throw new Unreadable(text)
  return value
}

/** From 1 to most, or from the end; 0 is nothing. */
function numbers(text: string, most: number): readonly number[] {
  return text.split(',').map((part) => {
    const value = number(part, -most, most)
    if (value === 0) throw new Unreadable(part)
    return value
  })
}

function weekdayOf(name: string): number {
  const index = dayNames.indexOf(name as (typeof dayNames)[number])
  if (index < 0) throw new Unreadable(name)
  return index + 1
}

function day(text: string): RuleDay {
  const match = /^([+-]?\d+)?([A-Z]{2})$/.exec(text)
  if (match === null) throw new Unreadable(text)
  const nth = match[1] === undefined ? null : numbers(match[1], 53)[0]
  return { weekday: weekdayOf(match[2] ?? ''), nth: nth ?? null }
}

/** A day alone is over at its end. */
function until(text: string, zone: string): RuleEnd {
  const match = /^(\d{4})(\d{2})(\d{2})(?:T(\d{2})(\d{2})\d{2}(Z)?)?$/.exec(text)
  const date = match === null ? '' : `${match[1]}-${match[2]}-${match[3]}`
  if (match === null || !isLocalDate(date)) throw new Unreadable(text)
  if (match[4] === undefined) return { kind: 'until', at: `${date}T23:59` }
  const wall = `${date}T${match[4]}:${match[5]}`
  return { kind: 'until', at: match[6] === 'Z' ? toZone(wall, 'UTC', zone) : wall }
}

/** The value of an RRULE. UNTIL is written in UTC, as RFC 5545 asks of times with a zone. */
export function writeRule(rule: Recurrence, zone: string): string {
  const parts = [`FREQ=${rule.frequency.toUpperCase()}`]
  if (rule.interval !== 1) parts.push(`INTERVAL=${rule.interval}`)
  if (rule.end.kind === 'count') parts.push(`COUNT=${rule.end.count}`)
  if (rule.end.kind === 'until')
    parts.push(`UNTIL=${toZone(rule.end.at, zone, 'UTC').replace(/[-:]/g, '')}00Z`)
  const list = (name: string, values: readonly (number | string)[]) => {
    if (values.length > 0) parts.push(`${name}=${values.join(',')}`)
  }
  list('BYMONTH', rule.months)
  list('BYWEEKNO', rule.weekNumbers)
  list('BYYEARDAY', rule.yearDays)
  list('BYMONTHDAY', rule.monthDays)
  list(
    'BYDAY',
    rule.days.map(({ weekday, nth }) => `${nth ?? ''}${dayNames[weekday - 1]}`),
  )
  list('BYSETPOS', rule.positions)
  if (rule.weekStart !== 1) parts.push(`WKST=${dayNames[rule.weekStart - 1]}`)
  return parts.join(';')
}
