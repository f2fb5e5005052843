import type { SeriesView } from '../../../shared/contract/planner.ts'
import type { Recurrence, RuleEnd } from '../../../shared/domain/planner/recurrence/rule.ts'
import {
  choiceOf,
  choicesFor,
  type RepeatChoice,
  ruleOf,
} from '../../../shared/domain/planner/series/choices.ts'

/** What the form holds of how a contact recurs; kept: by a rule the form has no word for, as it is. */
export type RepeatValues = {
  readonly repeat: RepeatChoice | 'none' | 'kept'
  readonly repeatEnd: RuleEnd['kind']
  readonly repeatUntil: string | null
  readonly repeatCount: number
}

const oftenEnough = 10

export function repeatValues(series: SeriesView | null): RepeatValues {
  const end = series?.rule.end ?? { kind: 'never' }
  return {
    repeat: series === null ? 'none' : (choiceOf(series.rule, series.startsAt) ?? 'kept'),
    repeatEnd: end.kind,
    repeatUntil: end.kind === 'until' ? end.at.slice(0, 10) : null,
    repeatCount: end.kind === 'count' ? end.count : oftenEnough,
  }
}

/** The rule the form asks for from a day (YYYY-MM-DD) on; null: none, or none but the one there is. */
export function ruleFrom(values: RepeatValues, day: string): Recurrence | null {
  const { repeat } = values
  if (repeat === 'none' || repeat === 'kept') return null
  const fitting = choicesFor(day).includes(repeat) ? repeat : 'weekly'
  return ruleOf(fitting, endOf(values), day)
}

function endOf({ repeatEnd, repeatUntil, repeatCount }: RepeatValues): RuleEnd {
  if (repeatEnd === 'count') return { kind: 'count', count: repeatCount }
  return repeatEnd === 'until' && repeatUntil !== null
    ? { kind: 'until', at: `${repeatUntil}T23:59` }
    : { kind: 'never' }
}

/** Whether the form asks for another rule than it began with. */
export function isRuleChanged(before: RepeatValues, now: RepeatValues): boolean {
  const hasEnd = now.repeatEnd
  return (
    before.repeat !== now.repeat ||
    before.repeatEnd !== hasEnd ||
    (hasEnd === 'until' && before.repeatUntil !== now.repeatUntil) ||
    (hasEnd === 'count' && before.repeatCount !== now.repeatCount)
  )
}
