import { describe, expect, it } from 'vitest'
import { weekday } from '../../../../../shared/base/local-date.ts'
import {
  conflictsOf,
  dayLoads,
  isOnSite,
  isWithinOpening,
} from '../../../../../shared/domain/planner/day-load.ts'

const day = '2026-11-24'
const visit = (id: string, from: string, to: string, more = {}) => ({
  id,
  startsAt: `${day}T${from}`,
  endsAt: `${day}T${to}`,
  kind: 'visit' as const,
  state: 'planned' as const,
  isCallBlock: false,
  ...more,
})

describe('what a day holds', () => {
  it('warns of two contacts at once, but not where they touch', () => {
    const a = visit('a', '09:00', '10:00')
    expect(conflictsOf([a, visit('b', '09:30', '11:00')], a).map(({ id }) => id)).toEqual(['b'])
    expect(conflictsOf([a, visit('b', '10:00', '11:00')], a)).toEqual([])
  })
  it('lets calls lie in a block for calls, and nothing else', () => {
    const block = visit('block', '09:00', '11:00', { kind: 'own', isCallBlock: true })
    const call = visit('call', '09:30', '10:00', { kind: 'call' })
    expect(conflictsOf([block, call], call)).toEqual([])
    expect(conflictsOf([block, call], block)).toEqual([])
    expect(conflictsOf([block], visit('v', '09:30', '10:00'))).toHaveLength(1)
  })
  it('counts overlapping hours once, and what does not take place not at all', () => {
    const visits = [
      visit('a', '09:00', '11:00'),
      visit('b', '10:00', '12:00'),
      visit('c', '15:00', '18:00', { state: 'cancelled' }),
    ]
    expect(dayLoads(day, 2, visits, [], 540)).toEqual([
      { day, plannedMinutes: 180, dayMinutes: 540, state: 'light' },
      { day: '2026-11-25', plannedMinutes: 0, dayMinutes: 540, state: 'light' },
    ])
  })
  it('calls a day full before it is over', () => {
    expect(dayLoads(day, 1, [visit('a', '09:00', '17:00')], [], 540)[0]?.state).toBe('full')
    expect(dayLoads(day, 1, [visit('a', '08:00', '18:00')], [], 540)[0]?.state).toBe('over')
  })
  it('knows which contacts need a way', () => {
    const at = (kind: 'visit' | 'call' | 'own', placeId: string | null) =>
      isOnSite({ kind, state: 'planned', placeId })
    expect([at('visit', null), at('call', 'p'), at('own', null), at('own', 'p')]).toEqual([
      true,
      false,
      false,
      true,
    ])
  })
  it('knows whether a client receives', () => {
    const opening = [{ weekday: 2, from: 540, to: 720 }]
    const open = (from: string, to: string) =>
      isWithinOpening(opening, `${day}T${from}`, `${day}T${to}`, weekday)
    expect([open('09:00', '12:00'), open('11:30', '12:30')]).toEqual([true, false])
    expect(isWithinOpening([], `${day}T03:00`, `${day}T04:00`, weekday)).toBe(true)
  })
})
