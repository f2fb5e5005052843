import { isLocalDateTime, minutesBetween } from '../../base/local-date.ts'
import { err, ok, type Result } from '../../base/result.ts'

/** Longest single entry of a calendar; longer ones are several days' events. */
export const longestHours = 24

export type VisitProblem =
  | { readonly kind: 'no-such-time'; readonly at: string }
  | { readonly kind: 'ends-before-start' }
  | { readonly kind: 'too-long' }

/** Whether begin and end are times that exist, in order, within a day. */
export function checkTimes(startsAt: string, endsAt: string): Result<null, VisitProblem> {
  for (const at of [startsAt, endsAt]) if (!isLocalDateTime(at)) return err({ kind: 'no-such-time', at })
  const minutes = minutesBetween(startsAt, endsAt)
  if (minutes <= 0) return err({ kind: 'ends-before-start' })
  return minutes > longestHours * 60 ? err({ kind: 'too-long' }) : ok(null)
}
