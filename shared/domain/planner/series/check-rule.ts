import { addDays, datePart } from '../../../base/local-date.ts'
import { err, ok, type Result } from '../../../base/result.ts'
import { occurrences } from '../recurrence/occurrences.ts'
import type { Recurrence } from '../recurrence/rule.ts'

/** A series has no more contacts than these; more would be a calendar of years nobody looks at. */
export const mostContacts = 500

/** How many days ahead the contacts of a rule without end are planned. */
export const horizonDays = 400

/** The last day any rule is looked at: a rule that never comes true must end as well. */
const yearsAhead = 366 * 30

export type RuleRefusal =
  | { readonly kind: 'ends-before-start' }
  | { readonly kind: 'too-many'; readonly most: number }
  | { readonly kind: 'never' }

/** Whether a rule can be planned from its first time on (wall time): it comes true, ends after it began, and not too often. */
export function checkRule(rule: Recurrence, startsAt: string): Result<null, RuleRefusal> {
  const { end } = rule
  if (end.kind === 'until' && end.at < startsAt) return err({ kind: 'ends-before-start' })
  if (end.kind === 'count' && end.count > mostContacts) return err({ kind: 'too-many', most: mostContacts })
  const from = datePart(startsAt)
  const range = { from, to: addDays(from, end.kind === 'never' ? horizonDays : yearsAhead) }
  const times = occurrences(rule, startsAt, { ...range, most: mostContacts + 1 })
  if (times.length === 0) return err({ kind: 'never' })
  return times.length > mostContacts ? err({ kind: 'too-many', most: mostContacts }) : ok(null)
}

/** Day up to which a series' contacts are planned: its end, or the horizon from today on where it has none. */
export function plannedUntil(rule: Recurrence, startsAt: string, today: string): string {
  const from = datePart(startsAt)
  return rule.end.kind === 'never'
    ? addDays(from > today ? from : today, horizonDays)
    : addDays(from, yearsAhead)
}
