import { describe, expect, it } from 'vitest'
import { plainRule } from '../../../../../../shared/domain/planner/recurrence/rule.ts'
import {
  checkRule,
  horizonDays,
  mostContacts,
  plannedUntil,
} from '../../../../../../shared/domain/planner/series/check-rule.ts'

const start = '2026-11-24T10:00'

describe('a rule for a series', () => {
  it('may have no end: then it is planned a horizon ahead', () => {
    expect(checkRule(plainRule('weekly'), start)).toEqual({ ok: true, value: null })
    expect(plannedUntil(plainRule('weekly'), start, '2026-11-24')).toBe('2027-12-29')
    expect(horizonDays).toBeGreaterThan(365)
  })
  it('is refused with a count of ten thousand', () => {
    expect(checkRule(plainRule('weekly', { kind: 'count', count: 10_000 }), start)).toEqual({
      ok: false,
      error: { kind: 'too-many', most: mostContacts },
    })
  })
  it('is refused where a far end makes too many', () => {
    const far = plainRule('daily', { kind: 'until', at: '2036-01-01T00:00' })
    expect(checkRule(far, start)).toMatchObject({ error: { kind: 'too-many' } })
  })
  it('is refused where it ends before it begins', () => {
    expect(checkRule(plainRule('daily', { kind: 'until', at: '2026-11-23T23:59' }), start)).toMatchObject({
      error: { kind: 'ends-before-start' },
    })
  })
  it('is refused where no day ever meets it', () => {
    const never = { ...plainRule('yearly'), months: [2], monthDays: [30] }
    expect(checkRule(never, start)).toMatchObject({ error: { kind: 'never' } })
  })
})
