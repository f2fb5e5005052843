import { weekday } from '../../base/local-date.ts'
import { offsetMinutes, wallIn } from '../../base/zoned-time.ts'
import type { RuleDay } from '../planner/recurrence/rule.ts'
import { nthOf } from '../planner/series/split.ts'

/** Clocks in a zone change: at a wall time before the change, by minutes ahead of UTC. */
type Change = { readonly at: string; readonly from: number; readonly to: number }

const dayMs = 86_400_000
const minuteMs = 60_000
/** Clocks are never changed for less than two weeks. */
const stepMs = 7 * dayMs
/** So many years in a row make a rule. */
const leastYears = 4
const dayNames = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const

/**
 * The VTIMEZONE of a zone (RFC 5545, 3.6.5) for times from one year to another, as lines without their folding: yearly
 * rules where the changes follow one, dates where they don't. What clocks do comes from the system's zone data.
 */
export function timeZoneLines(zone: string, fromYear: number, toYear: number): readonly string[] {
  const from = Date.UTC(fromYear - 1, 0, 1)
  // A few years more than needed, so that a rule shows itself.
  const changes = changesBetween(zone, from, Date.UTC(Math.max(toYear, fromYear + 6) + 2, 0, 1))
  const first = offsetMinutes(zone, from)
  const start = { at: wallIn(zone, from), from: first, to: first }
  const groups = [...new Set(changes.map(({ from: a, to: b }) => `${a}>${b}`))].map((key) =>
    changes.filter(({ from: a, to: b }) => `${a}>${b}` === key),
  )
  const parts = [observance([start], null), ...groups.map((group) => observance(group, yearlyRule(group)))]
  return ['BEGIN:VTIMEZONE', `TZID:${zone}`, ...parts.flat(), 'END:VTIMEZONE']
}

function changesBetween(zone: string, from: number, to: number): readonly Change[] {
  const changes: Change[] = []
  let before = offsetMinutes(zone, from)
  for (let ms = from + stepMs; ms <= to; ms += stepMs) {
    const after = offsetMinutes(zone, ms)
    if (after === before) continue
    const at = changeWithin(zone, ms - stepMs, ms)
    const wall = new Date(at + before * minuteMs).toISOString().slice(0, 16)
    changes.push({ at: wall, from: before, to: after })
    before = after
  }
  return changes
}

/** The first minute of the new time, by halving. */
function changeWithin(zone: string, from: number, to: number): number {
  const old = offsetMinutes(zone, from)
  let [low, high] = [from, to]
  while (high - low > minuteMs) {
    const middle = low + Math.floor((high - low) / 2 / minuteMs) * minuteMs
    if (offsetMinutes(zone, middle) === old) low = middle
    else high = middle
  }
  return high
}

/** The yearly rule a row of changes follows; null: none. */
function yearlyRule(changes: readonly Change[]): string | null {
  const [first] = changes
  if (first === undefined || changes.length < leastYears) return null
  const isEveryYear = changes.every(
    ({ at }, i) => Number(at.slice(0, 4)) === Number(first.at.slice(0, 4)) + i,
  )
  const isSame = (of: (day: string) => string) => changes.every(({ at }) => of(at) === of(first.at))
  const isRegular =
    isSame((at) => at.slice(5, 7)) &&
    isSame((at) => at.slice(10)) &&
    isSame((at) => String(weekday(at.slice(0, 10))))
  if (!isEveryYear || !isRegular) return null
  const day = [true, false]
    .map((fromEnd) =>
      isSame((at) => String(nthOf(at.slice(0, 10), fromEnd).nth))
        ? nthOf(first.at.slice(0, 10), fromEnd)
        : null,
    )
    .find((found): found is RuleDay => found !== null)
  return day === undefined
    ? null
    : `FREQ=YEARLY;BYMONTH=${Number(first.at.slice(5, 7))};BYDAY=${day.nth}${dayNames[day.weekday - 1]}`
}

function observance(changes: readonly Change[], rule: string | null): readonly string[] {
  const [first, ...rest] = changes
  if (first === undefined) return []
  const name = first.to > first.from ? 'DAYLIGHT' : 'STANDARD'
  const dates = rest.map(({ at }) => compact(at))
  return [
    `BEGIN:${name}`,
    `DTSTART:${compact(first.at)}`,
    `TZOFFSETFROM:${offsetText(first.from)}`,
    `TZOFFSETTO:${offsetText(first.to)}`,
    `TZNAME:${offsetText(first.to)}`,
    ...(rule === null ? dates.map((date) => `RDATE:${date}`) : [`RRULE:${rule}`]),
    `END:${name}`,
  ]
}

/** A wall time as calendars write it: 20261124T093000. */
export function compact(wall: string): string {
  return `${wall.replace(/[-:]/g, '')}00`
}

/** +0700 */
function offsetText(minutes: number): string {
  const [hours, rest] = [Math.floor(Math.abs(minutes) / 60), Math.abs(minutes) % 60]
  return `${minutes < 0 ? '-' : '+'}${String(hours).padStart(2, '0')}${String(rest).padStart(2, '0')}`
}
