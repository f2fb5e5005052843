import { describe, expect, it } from 'vitest'
import { occurrences } from '../../../../../../shared/domain/planner/recurrence/occurrences.ts'
import { plainRule } from '../../../../../../shared/domain/planner/recurrence/rule.ts'
import { choiceOf, choicesFor, ruleOf } from '../../../../../../shared/domain/planner/series/choices.ts'

const end = { kind: 'count', count: 3 } as const

describe('how a contact recurs', () => {
  it.each(choicesFor('2026-11-25'))('%s begins with its first day, and is known again', (choice) => {
    const rule = ruleOf(choice, end, '2026-11-25')
    const range = { from: '2026-11-25', to: '2030-01-01', most: 9 }
    expect(occurrences(rule, '2026-11-25T10:00', range)).toHaveLength(3)
    expect(occurrences(rule, '2026-11-25T10:00', range)[0]).toBe('2026-11-25T10:00')
    expect(choiceOf(rule, '2026-11-25T10:00')).toBe(choice)
  })
  it('by the last weekday of the month is offered in its last seven days only', () => {
    expect(choicesFor('2026-11-25')).toContain('lastWeekday')
    expect(choicesFor('2026-11-18')).not.toContain('lastWeekday')
  })
  it('by workdays is not offered from a Sunday on, by the fifth weekday never', () => {
    expect(choicesFor('2026-11-29')).not.toContain('workdays')
    expect(choicesFor('2026-11-29')).not.toContain('nthWeekday')
  })
  it('of another kind is no choice of the form', () => {
    expect(choiceOf({ ...plainRule('weekly'), interval: 3 }, '2026-11-25T10:00')).toBeNull()
  })
})
