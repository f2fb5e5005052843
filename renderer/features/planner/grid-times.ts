import {
  addDays,
  addMinutes,
  atMinutes,
  datePart,
  daysBetween,
  minutesBetween,
  minutesOfDay,
} from '../../../shared/base/local-date.ts'
import type { Times } from './move-visit.ts'

/** The hours a week shows, in minutes after midnight. */
export type Hours = { readonly from: number; readonly to: number }
/** What of a block is held: the whole, or one of its edges. */
export type Grip = 'move' | 'from' | 'to'
/** How far a block was dragged: whole days and minutes. */
export type Offset = { readonly days: number; readonly minutes: number }

const hour = 60
const dayMinutes = 1_440
export const quarter = 15

/** The working day with an hour before and after, and whatever lies outside of it, in minutes. */
export function shownHours(spans: readonly Times[], dayStart: number, dayEnd: number): Hours {
  const starts = spans.map(({ startsAt }) => minutesOfDay(startsAt))
  const ends = spans.map(({ startsAt, endsAt }) =>
    datePart(endsAt) === datePart(startsAt) ? minutesOfDay(endsAt) : dayMinutes,
  )
  return {
    from: Math.max(0, Math.floor(Math.min(dayStart - hour, ...starts) / hour) * hour),
    to: Math.min(dayMinutes, Math.ceil(Math.max(dayEnd + hour, ...ends) / hour) * hour),
  }
}

/** Minutes after midnight at a height in a column, on the grid of a quarter of an hour, within the shown hours. */
export function minutesAt(pixels: number, { from, to }: Hours, pixelsPerMinute: number): number {
  const minutes = from + Math.floor(pixels / pixelsPerMinute / quarter) * quarter
  return Math.min(Math.max(minutes, from), to - quarter)
}

/**
 * Times after a drag. A block stays within the week's days and within its day, and keeps a quarter of an hour at
 * least; what can't be followed any further stops at the edge.
 */
export function timesAfterDrag(grip: Grip, times: Times, offset: Offset, days: readonly string[]): Times {
  const length = minutesBetween(times.startsAt, times.endsAt)
  if (grip === 'from') {
    const earliest = -minutesOfDay(times.startsAt)
    return {
      ...times,
      startsAt: addMinutes(times.startsAt, clamp(offset.minutes, earliest, length - quarter)),
    }
  }
  if (grip === 'to') {
    const latest = dayMinutes - 1 - minutesOfDay(times.startsAt) - length
    return {
      ...times,
      endsAt: addMinutes(times.endsAt, clamp(offset.minutes, quarter - length, Math.max(latest, 0))),
    }
  }
  const start = minutesOfDay(times.startsAt)
  const minutes = clamp(start + offset.minutes, 0, Math.max(dayMinutes - length, start))
  const startsAt = atMinutes(dayWithin(datePart(times.startsAt), offset.days, days), minutes)
  return { startsAt, endsAt: addMinutes(startsAt, length) }
}

function dayWithin(day: string, by: number, days: readonly string[]): string {
  const first = days[0] ?? day
  return addDays(first, clamp(daysBetween(first, day) + by, 0, Math.max(days.length - 1, 0)))
}

function clamp(value: number, least: number, most: number): number {
  return Math.min(Math.max(value, least), most)
}
