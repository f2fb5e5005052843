import {
  addToMonth,
  dayNumber,
  firstDayOfMonth,
  fromDayNumber,
  lastDayOfMonth,
  monthOf,
  startOfWeek,
  weekday,
} from '../../../base/local-date.ts'
import type { Recurrence } from './rule.ts'

/** A stretch of days in which a rule chooses, as day numbers, both included. */
export type Period = {
  readonly first: number
  readonly last: number
  /** The calendar year, or the year whose weeks are counted. */
  readonly year: number
}

/** The period a number of intervals after the one that holds the first day; from: YYYY-MM-DD. */
export function periodAt(rule: Recurrence, from: string, index: number): Period {
  const steps = index * rule.interval
  if (rule.frequency === 'daily') return single(dayNumber(from) + steps)
  if (rule.frequency === 'weekly') {
    const first = dayNumber(startOfWeek(from, rule.weekStart)) + steps * 7
    return { first, last: first + 6, year: yearOf(first) }
  }
  if (rule.frequency === 'monthly') {
    const month = addToMonth(monthOf(from), steps)
    return between(firstDayOfMonth(month), lastDayOfMonth(month))
  }
  return rule.weekNumbers.length > 0
    ? weekYear(weekYearOf(from, rule.weekStart) + steps, rule.weekStart)
    : calendarYear(Number(from.slice(0, 4)) + steps)
}

function single(day: number): Period {
  return { first: day, last: day, year: yearOf(day) }
}

function between(first: string, last: string): Period {
  return { first: dayNumber(first), last: dayNumber(last), year: Number(first.slice(0, 4)) }
}

function yearOf(day: number): number {
  return Number(fromDayNumber(day).slice(0, 4))
}

export function calendarYear(year: number): Period {
  const text = String(year).padStart(4, '0')
  return between(`${text}-01-01`, `${text}-12-31`)
}

/** Monday of ISO 8601, or any other first day: the first week of a year has at least four of its days. */
function firstWeek(year: number, weekStart: number): number {
  return dayNumber(startOfWeek(`${String(year).padStart(4, '0')}-01-04`, weekStart))
}

/** The whole weeks that are counted to a year. */
function weekYear(year: number, weekStart: number): Period {
  return { first: firstWeek(year, weekStart), last: firstWeek(year + 1, weekStart) - 1, year }
}

function weekYearOf(date: string, weekStart: number): number {
  const year = Number(date.slice(0, 4))
  const day = dayNumber(date)
  if (day < firstWeek(year, weekStart)) return year - 1
  return day < firstWeek(year + 1, weekStart) ? year : year + 1
}

/** 1 = Monday … 7 = Sunday of a day number. */
export function weekdayOf(day: number): number {
  return weekday(fromDayNumber(day))
}
