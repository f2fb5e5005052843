import { describe, expect, it } from 'vitest'
import {
  isRuleChanged,
  repeatValues,
  ruleFrom,
} from '../../../../../renderer/features/planner/repeat-values.ts'
import { plainRule } from '../../../../../shared/domain/planner/recurrence/rule.ts'

describe('the form of a recurring contact', () => {
  const of = (rule: ReturnType<typeof plainRule>) =>
    repeatValues({ rule, startsAt: '2026-11-25T10:00', plannedUntil: '2027-12-30', open: 4 })

  it('shows the rule and its end, and gives the same rule back', () => {
    const rule = {
      ...plainRule('weekly', { kind: 'until', at: '2027-02-01T23:59' }),
      days: [{ weekday: 3, nth: null }],
    }
    const values = of(rule)
    expect(values).toMatchObject({ repeat: 'weekly', repeatEnd: 'until', repeatUntil: '2027-02-01' })
    expect(ruleFrom(values, '2026-11-25')).toEqual(rule)
  })
  it('keeps a rule it has no word for', () => {
    const values = of({ ...plainRule('weekly'), interval: 3 })
    expect(values.repeat).toBe('kept')
    expect(ruleFrom(values, '2026-11-25')).toBeNull()
  })
  it('takes another end for another rule, but not the count of an end that is not chosen', () => {
    const before = of(plainRule('daily'))
    expect(isRuleChanged(before, { ...before, repeatEnd: 'count' })).toBe(true)
    expect(isRuleChanged(before, { ...before, repeatCount: 3 })).toBe(false)
  })
  it('goes weekly where the chosen rule does not fit the day it was moved to', () => {
    const values = { ...of(plainRule('daily')), repeat: 'lastWeekday' as const }
    expect(ruleFrom(values, '2026-11-04')).toMatchObject({ frequency: 'weekly' })
  })
})
