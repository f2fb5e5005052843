import {
  addMinutes,
  datePart,
  daysBetween,
  lastDayOfMonth,
  monthOf,
  weekday,
} from '../../../base/local-date.ts'
import type { Recurrence, RuleDay } from '../recurrence/rule.ts'

/** The rule up to a time (wall time), which is no longer part of it. */
export function endBefore(rule: Recurrence, at: string): Recurrence {
  return { ...rule, end: { kind: 'until', at: addMinutes(at, -1) } }
}

/** What is left of a rule after so many of its times. */
export function restAfter(rule: Recurrence, passed: number): Recurrence {
  return rule.end.kind === 'count'
    ? { ...rule, end: { kind: 'count', count: Math.max(1, rule.end.count - passed) } }
    : rule
}

/**
 * The same rule for a contact that is moved from one time to another (wall times): every Monday becomes every Tuesday,
 * the first Monday of the month the second Wednesday where it now lies there.
 */
export function shiftRule(rule: Recurrence, from: string, to: string): Recurrence {
  const days = daysBetween(datePart(from), datePart(to))
  if (days === 0) return rule
  const [first] = rule.days
  if (rule.frequency === 'weekly' || first?.nth === null) {
    return { ...rule, days: rule.days.map((day) => turned(day, days)) }
  }
  const day = datePart(to)
  return {
    ...rule,
    days: rule.days.length === 1 && first !== undefined ? [nthOf(day, (first.nth ?? 1) < 0)] : rule.days,
    monthDays: rule.monthDays.length === 1 ? [Number(day.slice(8))] : rule.monthDays,
    months: rule.months.length === 1 ? [Number(day.slice(5, 7))] : rule.months,
  }
}

function turned(day: RuleDay, days: number): RuleDay {
  return { ...day, weekday: ((((day.weekday - 1 + days) % 7) + 7) % 7) + 1 }
}

/** Which of its weekdays in the month a day is, from the month's end where that is asked: 2026-11-09 is the 2nd Monday. */
export function nthOf(day: string, fromEnd: boolean): RuleDay {
  const dayOfMonth = Number(day.slice(8))
  const left = Number(lastDayOfMonth(monthOf(day)).slice(8)) - dayOfMonth
  const nth = fromEnd ? -Math.floor(left / 7) - 1 : Math.floor((dayOfMonth - 1) / 7) + 1
  return { weekday: weekday(day), nth }
}
