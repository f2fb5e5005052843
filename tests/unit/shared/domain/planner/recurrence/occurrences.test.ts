import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { occurrences } from '../../../../../../shared/domain/planner/recurrence/occurrences.ts'
import { plainRule, type Recurrence } from '../../../../../../shared/domain/planner/recurrence/rule.ts'
import { readRule, writeRule } from '../../../../../../shared/domain/planner/recurrence/rule-text.ts'

/** Rules with what libical expects of them: title, RRULE, DTSTART, INSTANCES. */
type Case = {
  readonly title: string
  readonly rule: string
  readonly start: string
  readonly instances: string[]
}

const file = new URL('../../../../../fixtures/calendars/rrule_expected.txt', import.meta.url)
const cases: readonly Case[] = readFileSync(file, 'utf8')
  .split(/\n\s*\n/)
  .flatMap((block) => {
    const line = (name: string) => new RegExp(`^${name}:(.*)$`, 'm').exec(block)?.[1] ?? ''
    const instances = line('INSTANCES').split(',').map(wall)
    return line('RRULE') === ''
      ? []
      : [{ title: block.split('\n')[0] ?? '', rule: line('RRULE'), start: wall(line('DTSTART')), instances }]
  })

function wall(text: string): string {
  const [, y, m, d, hour = '00', minute = '00'] = /^(\d{4})(\d\d)(\d\d)(?:T(\d\d)(\d\d))?/.exec(text) ?? []
  return `${y}-${m}-${d}T${hour}:${minute}`
}

const expressible = cases.filter(({ rule }) => readRule(rule, 'UTC').ok)
const rest = cases.filter(({ rule }) => !readRule(rule, 'UTC').ok)
const wide = { from: '1990-01-01', to: '2060-12-31', most: 1_000 }

describe('a rule of the oracle', () => {
  it.each(expressible)('$rule $title', ({ rule, start, instances }) => {
    const read = readRule(rule, 'UTC')
    expect(read.ok && occurrences(read.value, start, wide)).toEqual(instances)
  })
  it('is refused only where it goes by hours, minutes or seconds', () => {
    expect(cases.length).toBe(73)
    expect(rest.map(({ rule }) => rule)).toSatisfy((rules: string[]) =>
      rules.every((rule) => /FREQ=(HOUR|MINUTE|SECOND)LY|BY(HOUR|MINUTE|SECOND)/.test(rule)),
    )
    expect(rest.map(({ rule }) => readRule(rule, 'UTC'))).toEqual(
      rest.map(() => ({ ok: false, error: { kind: 'by-hours', part: expect.any(String) } })),
    )
  })
})

const start = '2026-03-02T14:00'
const range = { from: '2026-03-01', to: '2027-03-01', most: 500 }
const small = fc.record({
  frequency: fc.constantFrom('daily', 'weekly', 'monthly', 'yearly'),
  interval: fc.integer({ min: 1, max: 9 }),
  end: fc.oneof(
    fc.constant({ kind: 'never' } as const),
    fc.record({ kind: fc.constant('count' as const), count: fc.integer({ min: 1, max: 30 }) }),
    fc.constant({ kind: 'until', at: '2026-09-30T23:59' } as const),
  ),
  weekStart: fc.integer({ min: 1, max: 7 }),
  days: fc.array(fc.record({ weekday: fc.integer({ min: 1, max: 7 }), nth: fc.constantFrom(null, 1, -1) }), {
    maxLength: 3,
  }),
  monthDays: fc.array(fc.constantFrom(1, 15, 31, -1), { maxLength: 2 }),
  months: fc.array(fc.integer({ min: 1, max: 12 }), { maxLength: 2 }),
  yearDays: fc.constant<number[]>([]),
  weekNumbers: fc.constant<number[]>([]),
  positions: fc.array(fc.constantFrom(1, -1, 2), { maxLength: 1 }),
}) satisfies fc.Arbitrary<Recurrence>

describe('any rule', () => {
  it('gives times in order, none before the first, none twice, all at the same hour', () => {
    fc.assert(
      fc.property(small, (rule) => {
        const times = occurrences(rule, start, range)
        expect(times).toEqual([...new Set(times)].sort())
        expect(times.every((at) => at >= start && at.endsWith('T14:00'))).toBe(true)
        if (rule.end.kind === 'count') expect(times.length).toBeLessThanOrEqual(rule.end.count)
      }),
    )
  })
  it('reads back as it was written', () => {
    fc.assert(
      fc.property(small, (rule) => {
        expect(readRule(writeRule(rule, 'Asia/Bangkok'), 'Asia/Bangkok')).toEqual({ ok: true, value: rule })
      }),
    )
  })
  it('without an end gives no more than was asked for', () => {
    expect(
      occurrences(plainRule('daily'), start, { from: start.slice(0, 10), to: '9999-12-31', most: 40 }),
    ).toHaveLength(40)
  })
  it('that never comes true ends all the same', () => {
    const never = { ...plainRule('yearly'), months: [2], monthDays: [30] }
    expect(occurrences(never, start, { from: '2026-03-01', to: '2226-03-01', most: 5 })).toEqual([])
  })
})

describe('a text that is no rule', () => {
  it.each([
    '',
    'COUNT=3',
    'FREQ=WEEKLY;BYDAY=XX',
    'FREQ=DAILY;COUNT=0',
    'FREQ=DAILY;UNTIL=20261301',
    'FREQ=NOW',
    'FREQ=DAILY;INTERVAL=-1',
    'FREQ=MONTHLY;BYMONTHDAY=0',
    'FREQ=DAILY;COLOUR=RED',
  ])('is refused: %s', (text) =>
    expect(readRule(text, 'UTC')).toMatchObject({ ok: false, error: { kind: 'unreadable' } }),
  )
})
