import { datePart, weekday } from '../../../base/local-date.ts'
import { plainRule, type Recurrence, type RuleEnd } from '../recurrence/rule.ts'
import { nthOf } from './split.ts'

/** How contacts recur as the form offers it, always reckoned from their first day. */
export const repeatChoices = [
  'daily',
  'workdays',
  'weekly',
  'fortnightly',
  'monthDay',
  'nthWeekday',
  'lastWeekday',
  'yearly',
] as const
export type RepeatChoice = (typeof repeatChoices)[number]

const workdays = [1, 2, 3, 4, 5].map((day) => ({ weekday: day, nth: null }))

/** The choices that fit a day: only one of the last seven of its month is the last of its weekday. day: YYYY-MM-DD */
export function choicesFor(day: string): readonly RepeatChoice[] {
  return repeatChoices.filter((choice) => {
    if (choice === 'lastWeekday') return nthOf(day, true).nth === -1
    if (choice === 'nthWeekday') return (nthOf(day, false).nth ?? 5) < 5
    return choice !== 'workdays' || weekday(day) <= 5
  })
}

/** The rule of a choice for contacts that first take place on a day (YYYY-MM-DD). */
export function ruleOf(choice: RepeatChoice, end: RuleEnd, day: string): Recurrence {
  if (choice === 'daily') return plainRule('daily', end)
  if (choice === 'workdays') return { ...plainRule('weekly', end), days: workdays }
  if (choice === 'weekly')
    return { ...plainRule('weekly', end), days: [{ weekday: weekday(day), nth: null }] }
  if (choice === 'fortnightly') return { ...ruleOf('weekly', end, day), interval: 2 }
  if (choice === 'monthDay') return { ...plainRule('monthly', end), monthDays: [Number(day.slice(8))] }
  if (choice === 'yearly') return plainRule('yearly', end)
  return { ...plainRule('monthly', end), days: [nthOf(day, choice === 'lastWeekday')] }
}

/** The choice that makes a rule; null: it is a rule of another kind, from another calendar perhaps. */
export function choiceOf(rule: Recurrence, startsAt: string): RepeatChoice | null {
  const day = datePart(startsAt)
  const wanted = JSON.stringify(rule)
  return repeatChoices.find((choice) => JSON.stringify(ruleOf(choice, rule.end, day)) === wanted) ?? null
}
