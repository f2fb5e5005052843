import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  perHour,
  type ReviewedVisit,
  sharePpm,
  tallyOf,
  timeByClient,
  totalMinutes,
  wayMinutesOf,
} from '../../../../../shared/domain/planner/week-review.ts'
import { indexTravel, legsOf } from '../../../../../shared/domain/travel/day-travel.ts'

const visit = (id: string, more: Partial<ReviewedVisit> = {}): ReviewedVisit => ({
  id,
  clientId: 'romashka',
  title: '',
  startsAt: '2026-11-24T10:00',
  endsAt: '2026-11-24T11:00',
  state: 'done',
  isOffPlan: false,
  plannedAt: null,
  isCallBlock: false,
  satisfaction: null,
  ...more,
})
const rules = { travelMinutes: 30, parkingMinutes: 10, waitingMinutes: 5 }
const ways = (visits: readonly ReviewedVisit[]) =>
  legsOf(
    visits.map((v) => ({ ...v, placeId: null, travelBefore: null, travelAfter: null })),
    indexTravel([], []),
    rules,
  )

describe('how a week turned out', () => {
  it('counts what was planned, whatever came of it, and what came off plan', () => {
    const visits = [
      visit('a'),
      visit('b', { state: 'cancelled' }),
      visit('c', { state: 'planned' }),
      visit('d', { isOffPlan: true }),
    ]
    expect(tallyOf(visits)).toMatchObject({
      planned: 3,
      done: 2,
      cancelled: 1,
      open: 1,
      moved: 0,
      offPlan: 1,
    })
  })
  it('counts a contact that was put off within the week as planned once', () => {
    const moved = visit('a', { state: 'moved' })
    const anew = visit('b', { startsAt: '2026-11-26T10:00', plannedAt: moved.startsAt })
    expect(tallyOf([moved, anew])).toMatchObject({ planned: 1, done: 1, moved: 1 })
  })
  it('leaves out time kept for calls', () => {
    expect(tallyOf([visit('a', { isCallBlock: true })])).toMatchObject({ planned: 0, done: 0 })
    expect(timeByClient([visit('a', { isCallBlock: true })], [])).toEqual([])
  })
  it('takes the mean of the answers that were given', () => {
    const visits = [visit('a', { satisfaction: 5 }), visit('b', { satisfaction: 4 }), visit('c')]
    expect(tallyOf(visits)).toMatchObject({ satisfaction: 4.5, answers: 2 })
    expect(tallyOf([visit('c')])).toMatchObject({ satisfaction: null, answers: 0 })
  })
})

describe('time by client', () => {
  it('gives the way to a client to it, and the way home to the last of the day', () => {
    const visits = [
      visit('a'),
      visit('b', { clientId: 'vasilek', startsAt: '2026-11-24T13:00', endsAt: '2026-11-24T13:45' }),
    ]
    expect(timeByClient(visits, ways(visits))).toEqual([
      { clientId: 'vasilek', contacts: 1, contactMinutes: 45, wayMinutes: 75 },
      { clientId: 'romashka', contacts: 1, contactMinutes: 60, wayMinutes: 45 },
    ])
  })
  it('counts a way that runs into the contact before it only where it does not', () => {
    const visits = [
      visit('a'),
      visit('b', { clientId: 'vasilek', startsAt: '2026-11-24T11:20', endsAt: '2026-11-24T12:00' }),
    ]
    const vasilek = timeByClient(visits, ways(visits)).find(({ clientId }) => clientId === 'vasilek')
    expect(vasilek?.wayMinutes).toBe(20 + 30)
  })
  it('takes only what took place', () => {
    expect(timeByClient([visit('a', { state: 'planned' }), visit('b', { state: 'moved' })], [])).toEqual([])
  })
  it('sums to the whole, whatever the week', () => {
    const contact = fc.record({
      clientId: fc.constantFrom('a', 'b', 'c', null),
      day: fc.integer({ min: 10, max: 16 }),
      hour: fc.integer({ min: 0, max: 22 }),
      minutes: fc.integer({ min: 1, max: 59 }),
      state: fc.constantFrom('planned', 'done', 'moved', 'cancelled'),
    })
    fc.assert(
      fc.property(fc.array(contact, { maxLength: 25 }), (contacts) => {
        const visits = contacts.map(({ clientId, day, hour, minutes, state }, i) =>
          visit(String(i), {
            clientId,
            state,
            startsAt: `2026-11-${day}T${String(hour).padStart(2, '0')}:00`,
            endsAt: `2026-11-${day}T${String(hour).padStart(2, '0')}:${String(minutes).padStart(2, '0')}`,
          }),
        )
        const done = visits.filter(({ state }) => state === 'done')
        const legs = ways(done)
        const spent = contacts.filter(({ state }) => state === 'done').reduce((s, c) => s + c.minutes, 0)
        const whole = spent + legs.reduce((sum, leg) => sum + wayMinutesOf(leg), 0)
        const times = timeByClient(visits, legs)
        expect(times.reduce((sum, time) => sum + totalMinutes(time), 0)).toBe(whole)
        expect(times.reduce((sum, { contacts: n }) => sum + n, 0)).toBe(done.length)
        expect(new Set(times.map(({ clientId }) => clientId)).size).toBe(times.length)
      }),
    )
  })
})

describe('what an hour earned', () => {
  it('is the sum by the hours, rounded to the minor unit, and unknown without time', () => {
    expect(perHour(10_000, 90)).toBe(6_667)
    expect(perHour(-100, 60)).toBe(-100)
    expect(perHour(10_000, 0)).toBeNull()
  })
  it('is set against shares of the whole, of which nothing makes none', () => {
    expect(sharePpm(1, 4)).toBe(250_000)
    expect(sharePpm(-5, 4)).toBe(0)
    expect(sharePpm(1, 0)).toBe(0)
  })
})
