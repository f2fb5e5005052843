import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays } from '../../../../../../shared/base/local-date.ts'
import { occurrences } from '../../../../../../shared/domain/planner/recurrence/occurrences.ts'
import { plainRule } from '../../../../../../shared/domain/planner/recurrence/rule.ts'
import {
  endBefore,
  nthOf,
  restAfter,
  shiftRule,
} from '../../../../../../shared/domain/planner/series/split.ts'

const start = '2026-11-02T10:00'
const range = { from: '2026-11-01', to: '2028-11-01', most: 400 }

describe('a series that is split', () => {
  it('loses and doubles no time, wherever it is cut', () => {
    const frequency = fc.constantFrom('daily', 'weekly', 'monthly' as const)
    fc.assert(
      fc.property(frequency, fc.integer({ min: 2, max: 40 }), fc.nat(), (name, count, seed) => {
        const rule = plainRule(name, { kind: 'count', count })
        const whole = occurrences(rule, start, { ...range, to: '2036-01-01' })
        const cut = (seed % (count - 1)) + 1
        const at = whole[cut] as string
        const head = occurrences(endBefore(rule, at), start, { ...range, to: '2036-01-01' })
        const tail = occurrences(restAfter(rule, cut), at, { ...range, to: '2036-01-01' })
        expect([...head, ...tail]).toEqual(whole)
      }),
    )
  })
})

describe('a series that is moved to another day', () => {
  it('recurs weekly on the other weekdays, as often as before', () => {
    const rule = {
      ...plainRule('weekly'),
      days: [
        { weekday: 1, nth: null },
        { weekday: 5, nth: null },
      ],
    }
    const moved = shiftRule(rule, start, '2026-11-04T10:00')
    expect(moved.days.map(({ weekday }) => weekday)).toEqual([3, 7])
    const before = occurrences(rule, start, range).map((at) => addDays(at.slice(0, 10), 2))
    const after = occurrences(moved, '2026-11-04T10:00', { ...range, most: before.length })
    expect(after.slice(0, 20).map((at) => at.slice(0, 10))).toEqual(before.slice(0, 20))
  })
  it('recurs on the weekday of the month where it now lies', () => {
    const first = { ...plainRule('monthly'), days: [{ weekday: 1, nth: 1 }] }
    expect(shiftRule(first, start, '2026-11-11T10:00').days).toEqual([{ weekday: 3, nth: 2 }])
    const last = { ...plainRule('monthly'), days: [{ weekday: 1, nth: -1 }] }
    expect(shiftRule(last, '2026-11-30T10:00', '2026-11-27T10:00').days).toEqual([{ weekday: 5, nth: -1 }])
  })
  it('stays as it is when only the hour changes', () => {
    const rule = plainRule('weekly')
    expect(shiftRule(rule, start, '2026-11-02T15:00')).toBe(rule)
  })
  it('counts a day within its month from either end', () => {
    expect(nthOf('2026-11-09', false)).toEqual({ weekday: 1, nth: 2 })
    expect(nthOf('2026-11-30', true)).toEqual({ weekday: 1, nth: -1 })
  })
})
