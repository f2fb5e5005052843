import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  inDays,
  type PoolEntry,
  type PoolReason,
  sortPool,
  urgencyOf,
} from '../../../../../shared/domain/planner/pool.ts'

const entry = (reason: PoolReason, more: Partial<PoolEntry> = {}): PoolEntry => ({
  key: `k:${JSON.stringify(reason)}`,
  kind: 'rhythm',
  clientId: 'c',
  clientName: 'Alder',
  isKey: false,
  personId: null,
  title: '',
  dueOn: null,
  reason,
  suggestedKind: 'visit',
  minutes: 60,
  ...more,
})

describe('the pool beside the week', () => {
  it('puts what is late before what is due, and that before what comes', () => {
    const late = entry({ kind: 'contract', inDays: -2 })
    const due = entry({ kind: 'contract', inDays: 0 })
    const coming = entry({ kind: 'contract', inDays: 10 })
    expect(sortPool([coming, due, late]).map(({ key }) => key)).toEqual([late.key, due.key, coming.key])
    expect(urgencyOf(due)).toBe(100)
  })
  it('puts our own promise before theirs of the same day', () => {
    const ours = entry({ kind: 'promise', side: 'ours', inDays: 0 })
    const theirs = entry({ kind: 'promise', side: 'theirs', inDays: 0 })
    expect(urgencyOf(ours)).toBeGreaterThan(urgencyOf(theirs))
  })
  it('puts an overdue client before one to follow up, and a key client before others (K-10)', () => {
    const overdue = entry({ kind: 'overdue', sinceDays: 42, usualDays: 30 })
    const follow = entry({ kind: 'followUp', sinceDays: 42, usualDays: 30 })
    expect(urgencyOf(overdue)).toBeGreaterThan(urgencyOf(follow))
    expect(urgencyOf({ ...follow, isKey: true })).toBeGreaterThan(urgencyOf(follow))
  })
  it('never presses less as time goes by', () => {
    const kinds = ['nextStep', 'relation', 'contract', 'proposal', 'birthday'] as const
    fc.assert(
      fc.property(fc.constantFrom(...kinds), fc.integer({ min: -400, max: 400 }), (kind, days) => {
        expect(urgencyOf(entry({ kind, inDays: days - 1 }))).toBeGreaterThanOrEqual(
          urgencyOf(entry({ kind, inDays: days })),
        )
      }),
    )
  })
  it('has one order for the same entries, however they come', () => {
    const reason = fc.oneof(
      fc.record({ kind: fc.constant('never' as const) }),
      fc.record({
        kind: fc.constant('overdue' as const),
        sinceDays: fc.nat(900),
        usualDays: fc.integer({ min: 1, max: 90 }),
      }),
      fc.record({ kind: fc.constant('nextStep' as const), inDays: fc.option(fc.integer()) }),
    )
    fc.assert(
      fc.property(fc.array(reason, { maxLength: 12 }), (reasons) => {
        const entries = reasons.map((r, i) => entry(r, { key: String(i) }))
        expect(sortPool([...entries].reverse())).toEqual(sortPool(entries))
      }),
    )
  })
  it('counts days to a day, and none without one', () => {
    expect(inDays('2026-11-20', '2026-11-24')).toBe(-4)
    expect(inDays(null, '2026-11-24')).toBeNull()
  })
})
