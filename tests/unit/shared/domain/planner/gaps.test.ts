import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { atMinutes } from '../../../../../shared/base/local-date.ts'
import { daysFrom, firstGap, type GapQuestion } from '../../../../../shared/domain/planner/gaps.ts'

const day = '2026-11-24'
const visit = (from: string, to: string, more = {}) => ({
  startsAt: `${day}T${from}`,
  endsAt: `${day}T${to}`,
  state: 'planned' as const,
  isCallBlock: false,
  kind: 'visit' as const,
  ...more,
})
const question: GapQuestion = {
  visits: [],
  minutes: 60,
  isCall: false,
  wayMinutes: 0,
  notBefore: `${day}T00:00`,
  days: [day],
  dayStart: 540,
  dayEnd: 1_080,
  opening: [],
}
const start = (more: Partial<GapQuestion>) => firstGap({ ...question, ...more })?.startsAt.slice(11) ?? null

describe('the first free gap', () => {
  it('begins with the working day, and comes after what is planned with the way between', () => {
    expect(start({})).toBe('09:00')
    expect(start({ visits: [visit('09:30', '10:30')] })).toBe('10:30')
    expect(start({ visits: [visit('09:30', '10:30')], wayMinutes: 40 })).toBe('11:15')
  })
  it('leaves time to get there from where one is now', () => {
    expect(start({ notBefore: `${day}T16:00`, wayMinutes: 45 })).toBe('16:45')
  })
  it('keeps to the hours in which the client receives', () => {
    expect(start({ opening: [{ weekday: 2, from: 840, to: 960 }] })).toBe('14:00')
    expect(start({ opening: [{ weekday: 3, from: 840, to: 960 }] })).toBeNull()
  })
  it('puts calls into a block for calls first, and elsewhere when that is full', () => {
    const block = visit('15:00', '16:00', { isCallBlock: true, kind: 'own' })
    expect(start({ isCall: true, minutes: 30, visits: [block] })).toBe('15:00')
    const full = visit('15:00', '16:00', { kind: 'call' })
    expect(start({ isCall: true, minutes: 30, visits: [block, full] })).toBe('09:00')
    expect(start({ minutes: 540, visits: [block] })).toBeNull()
  })
  it('takes no notice of what does not take place', () => {
    expect(start({ visits: [visit('09:00', '18:00', { state: 'cancelled' })] })).toBe('09:00')
  })
  it('never overlaps what is planned', () => {
    const quarters = fc.array(fc.tuple(fc.nat(40), fc.integer({ min: 1, max: 8 })), { maxLength: 8 })
    fc.assert(
      fc.property(quarters, fc.integer({ min: 15, max: 180 }), (spans, minutes) => {
        const visits = spans.map(([from, length]) => ({
          ...visit('', ''),
          startsAt: atMinutes(day, 480 + from * 15),
          endsAt: atMinutes(day, 480 + (from + length) * 15),
        }))
        const found = firstGap({ ...question, visits, minutes })
        if (found === null) return
        for (const v of visits) expect(v.endsAt <= found.startsAt || found.endsAt <= v.startsAt).toBe(true)
      }),
    )
  })
  it('looks from today on, within the week', () => {
    expect(daysFrom('2026-11-23', '2026-11-29', '2026-11-28')).toEqual(['2026-11-28', '2026-11-29'])
    expect(daysFrom('2026-11-30', '2026-12-06', '2026-11-28')).toHaveLength(7)
  })
})
