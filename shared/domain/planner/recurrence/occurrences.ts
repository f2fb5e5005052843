import { dayNumber, fromDayNumber } from '../../../base/local-date.ts'
import { chooseDays } from './choose-days.ts'
import { periodAt } from './periods.ts'
import type { Recurrence } from './rule.ts'

export type Range = {
  /** First and last day, YYYY-MM-DD. A rule may have no end, so the last day is always given. */
  readonly from: string
  readonly to: string
  /** No more than these are reckoned. */
  readonly most: number
}

/**
 * When something that first begins at a wall time (YYYY-MM-DDTHH:MM) recurs within a range, ascending, in wall time: it
 * stays at 14:00 when the clocks change. The first time counts only where it follows the rule itself.
 */
export function occurrences(rule: Recurrence, startsAt: string, range: Range): readonly string[] {
  const start = startsAt.slice(0, 10)
  const time = startsAt.slice(10)
  const last = Math.min(dayNumber(range.to), lastDayOf(rule))
  const count = rule.end.kind === 'count' ? rule.end.count : Number.POSITIVE_INFINITY
  const found: string[] = []
  const counted = firstCounted(rule, start)
  let seen = 0
  for (let index = 0; seen < count && found.length < range.most; index++) {
    const period = periodAt(rule, counted, index)
    if (period.first > last) break
    for (const day of chooseDays(rule, start, period)) {
      const at = `${fromDayNumber(day)}${time}`
      if (at < startsAt) continue
      if (day > last || isOver(rule, at) || seen >= count || found.length >= range.most) return found
      seen++
      if (at.slice(0, 10) >= range.from) found.push(at)
    }
  }
  return found
}

/** Days of early January may belong to the last year's weeks; when all that year offers is over, the next one counts. */
function firstCounted(rule: Recurrence, start: string): string {
  if (rule.weekNumbers.length === 0) return start
  const period = periodAt(rule, start, 0)
  const last = chooseDays(rule, start, period).at(-1)
  return last !== undefined && last < dayNumber(start) ? fromDayNumber(period.last + 1) : start
}

function lastDayOf({ end }: Recurrence): number {
  return end.kind === 'until' ? dayNumber(end.at) : Number.POSITIVE_INFINITY
}

function isOver({ end }: Recurrence, at: string): boolean {
  return end.kind === 'until' && at > end.at
}
