import { fromDayNumber, weekday } from '../../../base/local-date.ts'
import { calendarYear, type Period, weekdayOf } from './periods.ts'
import type { Recurrence, RuleDay } from './rule.ts'

/**
 * The days of a period a rule chooses, ascending, as day numbers (the table of RFC 5545, 3.3.10). What the rule leaves
 * open comes from the first day; start: YYYY-MM-DD.
 */
export function chooseDays(rule: Recurrence, start: string, period: Period): readonly number[] {
  const full = completed(rule, start)
  const days: number[] = []
  for (let day = period.first; day <= period.last; day++) if (isChosen(full, day, period)) days.push(day)
  return atPositions(days, full.positions)
}

/** What a rule does not say, it takes from the first day. */
function completed(rule: Recurrence, start: string): Recurrence {
  if (rule.days.length > 0 || rule.yearDays.length > 0 || rule.frequency === 'daily') return rule
  if (rule.frequency === 'weekly' || rule.weekNumbers.length > 0) {
    return { ...rule, days: [{ weekday: weekday(start), nth: null }] }
  }
  const monthDays = rule.monthDays.length > 0 ? rule.monthDays : [Number(start.slice(8, 10))]
  if (rule.frequency === 'monthly' || rule.months.length > 0) return { ...rule, monthDays }
  return { ...rule, monthDays, months: [Number(start.slice(5, 7))] }
}

function isChosen(rule: Recurrence, day: number, period: Period): boolean {
  const date = fromDayNumber(day)
  if (rule.months.length > 0 && !rule.months.includes(Number(date.slice(5, 7)))) return false
  if (rule.monthDays.length > 0 && !countsAs(day, monthOfDay(date), rule.monthDays)) return false
  const year = calendarYear(Number(date.slice(0, 4)))
  if (rule.yearDays.length > 0 && !countsAs(day, year, rule.yearDays)) return false
  if (rule.weekNumbers.length > 0 && !isInWeek(day, period, rule.weekNumbers)) return false
  return rule.days.length === 0 || rule.days.some((wanted) => isDay(wanted, day, date, rule))
}

type Span = { readonly first: number; readonly last: number }

function monthOfDay(date: string): Span {
  const [year, month] = [Number(date.slice(0, 4)), Number(date.slice(5, 7))]
  return { first: Date.UTC(year, month - 1, 1) / 86_400_000, last: Date.UTC(year, month, 0) / 86_400_000 }
}

/** Whether a day has one of the numbers in its month or year, counted from either end. */
function countsAs(day: number, { first, last }: Span, numbers: readonly number[]): boolean {
  return numbers.includes(day - first + 1) || numbers.includes(day - last - 1)
}

function isInWeek(day: number, { first, last }: Period, numbers: readonly number[]): boolean {
  const week = Math.floor((day - first) / 7) + 1
  const weeks = (last - first + 1) / 7
  return numbers.includes(week) || numbers.includes(week - weeks - 1)
}

/** The nth of a weekday is counted in the month where the rule names months or goes by months, else in the year. */
function isDay(wanted: RuleDay, day: number, date: string, rule: Recurrence): boolean {
  if (weekdayOf(day) !== wanted.weekday) return false
  if (wanted.nth === null || rule.frequency === 'daily' || rule.frequency === 'weekly') return true
  const inMonth = rule.frequency === 'monthly' || rule.months.length > 0
  const { first, last } = inMonth ? monthOfDay(date) : calendarYear(Number(date.slice(0, 4)))
  const nth = wanted.nth > 0 ? Math.floor((day - first) / 7) + 1 : -Math.floor((last - day) / 7) - 1
  return nth === wanted.nth
}

function atPositions(days: readonly number[], positions: readonly number[]): readonly number[] {
  if (positions.length === 0) return days
  return days.filter((_, i) => positions.includes(i + 1) || positions.includes(i - days.length))
}
