import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  addMinutes,
  atMinutes,
  minutesBetween,
  minutesOfDay,
  weekday,
} from '../../../../../../shared/base/local-date.ts'
import { suggestWeek } from '../../../../../../shared/domain/planner/suggestion/suggest-week.ts'
import type {
  Candidate,
  FixedVisit,
  SuggestQuestion,
} from '../../../../../../shared/domain/planner/suggestion/types.ts'
import { indexTravel, legsOf } from '../../../../../../shared/domain/travel/day-travel.ts'
import type { Place, TravelTime } from '../../../../../../shared/domain/travel/types.ts'

const monday = '2026-11-30'
const days = [0, 1, 2, 3, 4].map((i) => `2026-1${i === 0 ? '1-30' : `2-0${i}`}`)
const budget = { seed: 'a', rounds: 400, shouldStop: () => false }
const times = { createdAt: '', changedAt: '', deletedAt: null }
const place = (id: string, isBase = false): Place => ({
  id,
  name: id,
  address: '',
  isBase,
  withinMinutes: 10,
  parkingMinutes: null,
  ...times,
})
const way = (fromId: string, toId: string, minutes: number): TravelTime => ({
  id: fromId + toId,
  fromId,
  toId,
  minutes,
  source: 'typed',
  corrections: 0,
  ...times,
})

const places = [place('base', true), place('north'), place('south')]
const ways = [way('base', 'north', 30), way('base', 'south', 40), way('north', 'south', 60)]

function candidate(n: number, more: Partial<Candidate> = {}): Candidate {
  return {
    poolKey: `rhythm:${n}`,
    clientId: `c${n}`,
    clientName: `Client ${n}`,
    personId: null,
    title: '',
    kind: 'visit',
    minutes: 60,
    placeId: n % 2 === 0 ? 'north' : 'south',
    opening: [],
    reason: { kind: 'never' },
    urgency: 60 + n,
    isKey: false,
    salesPpm: 0,
    ...more,
  }
}

function question(more: Partial<SuggestQuestion> = {}): SuggestQuestion {
  return {
    candidates: [],
    fixed: [],
    days,
    notBefore: `${monday}T00:00`,
    dayStart: 540,
    dayEnd: 1_080,
    mostPerDay: 6,
    travel: indexTravel(places, ways),
    rules: { travelMinutes: 30, parkingMinutes: 10, waitingMinutes: 5 },
    ...more,
  }
}

const fixed = (startsAt: string, minutes: number, more: Partial<FixedVisit> = {}): FixedVisit => ({
  startsAt,
  endsAt: addMinutes(startsAt, minutes),
  travelBefore: null,
  travelAfter: null,
  placeId: 'north',
  isOnSite: true,
  ...more,
})

const anyCandidate = fc.record({
  minutes: fc.integer({ min: 15, max: 180 }),
  placeId: fc.constantFrom(null, 'north', 'south'),
  urgency: fc.integer({ min: 1, max: 160 }),
  opening: fc.array(
    fc.record({
      weekday: fc.integer({ min: 1, max: 7 }),
      from: fc.integer({ min: 480, max: 800 }),
      to: fc.integer({ min: 800, max: 1_200 }),
    }),
    { maxLength: 3 },
  ),
})
const anyFixed = fc
  .tuple(
    fc.constantFrom(...days),
    fc.integer({ min: 400, max: 1_100 }),
    fc.integer({ min: 10, max: 240 }),
    fc.boolean(),
    fc.constantFrom(null, 'north', 'south'),
  )
  .map(([day, start, minutes, isOnSite, placeId]) =>
    fixed(atMinutes(day, start), minutes, { isOnSite, placeId }),
  )
const anyQuestion = fc
  .tuple(
    fc.array(anyCandidate, { maxLength: 15 }),
    fc.array(anyFixed, { maxLength: 6 }),
    fc.integer({ min: 1, max: 6 }),
  )
  .map(([list, visits, mostPerDay]) =>
    question({ candidates: list.map((c, i) => candidate(i, c)), fixed: visits, mostPerDay }),
  )

describe('a suggested week', () => {
  it('never overlaps what is fixed, nor itself, and keeps within hours, openings and limits', () => {
    fc.assert(
      fc.property(anyQuestion, (q) => {
        const { ghosts, left } = suggestWeek(q, budget)
        expect(ghosts.length + left.length).toBe(q.candidates.length)
        const all = [...ghosts, ...q.fixed]
        for (const ghost of ghosts) {
          for (const other of all) {
            if (other !== ghost)
              expect(ghost.startsAt < other.endsAt && other.startsAt < ghost.endsAt).toBe(false)
          }
          const start = minutesOfDay(ghost.startsAt)
          const end = start + minutesBetween(ghost.startsAt, ghost.endsAt)
          expect([start % 15, start >= q.dayStart, end <= q.dayEnd]).toEqual([0, true, true])
          const { opening } = q.candidates.find((c) => c.poolKey === ghost.poolKey) as Candidate
          const isOpen = (h: (typeof opening)[number]) =>
            h.weekday === weekday(ghost.startsAt.slice(0, 10)) && h.from <= start && end <= h.to
          expect(opening.length === 0 || opening.some(isOpen)).toBe(true)
        }
        for (const day of q.days) {
          const taken = q.fixed.filter((v) => v.isOnSite && v.startsAt.startsWith(day)).length
          const added = ghosts.filter((g) => g.startsAt.startsWith(day)).length
          expect(added).toBeLessThanOrEqual(Math.max(0, q.mostPerDay - taken))
        }
      }),
      { numRuns: 150 },
    )
  })
  it('leaves time for every way: between visits on site no gap is too short', () => {
    fc.assert(
      fc.property(anyQuestion, (q) => {
        const onSite = q.fixed.filter((visit) => visit.isOnSite)
        const { ghosts } = suggestWeek({ ...q, fixed: onSite }, budget)
        const stop = (
          visit: { startsAt: string; endsAt: string; placeId: string | null },
          id: string,
          clientId: string | null,
        ) => ({
          id,
          clientId,
          placeId: visit.placeId,
          startsAt: visit.startsAt,
          endsAt: visit.endsAt,
          travelBefore: null,
          travelAfter: null,
        })
        const stops = [
          ...ghosts.map((g) => stop(g, g.poolKey, g.clientId)),
          ...onSite.map((v, i) => stop(v, `fixed${i}`, null)),
        ]
        const legs = legsOf(stops, q.travel, q.rules)
        const isGhost = (id: string | null) => id?.startsWith('rhythm:') === true
        expect(legs.filter((leg) => leg.shortBy > 0 && (isGhost(leg.toId) || isGhost(leg.fromId)))).toEqual(
          [],
        )
      }),
      { numRuns: 150 },
    )
  })
  it('is the same for the same seed', () => {
    const q = question({ candidates: Array.from({ length: 30 }, (_, i) => candidate(i)) })
    expect(suggestWeek(q, budget)).toEqual(suggestWeek(q, budget))
  })
  it('prefers who presses more, brings more and is key', () => {
    const one = question({ days: [monday], mostPerDay: 1 })
    const chosen = (a: Partial<Candidate>, b: Partial<Candidate>) =>
      suggestWeek(
        { ...one, candidates: [candidate(0, { urgency: 60, ...a }), candidate(2, { urgency: 60, ...b })] },
        budget,
      ).ghosts.map((g) => g.clientId)
    expect(chosen({}, { urgency: 100 })).toEqual(['c2'])
    expect(chosen({ salesPpm: 200_000 }, {})).toEqual(['c0'])
    expect(chosen({}, { isKey: true })).toEqual(['c2'])
  })
  it('starts from the base and says how long the way is, parking and waiting included', () => {
    const { ghosts } = suggestWeek(question({ candidates: [candidate(0)], days: [monday] }), budget)
    expect(ghosts).toMatchObject([{ startsAt: `${monday}T09:45`, endsAt: `${monday}T10:45`, wayMinutes: 45 }])
  })
  it('begins no visit before now, and fills no day that is over', () => {
    const q = question({ candidates: [candidate(0)], days: [monday], notBefore: `${monday}T13:07` })
    expect(suggestWeek(q, budget).ghosts[0]?.startsAt).toBe(`${monday}T14:00`)
    expect(suggestWeek({ ...q, notBefore: '2026-12-01T08:00' }, budget).ghosts).toEqual([])
  })
  it('leaves out who is never open, and says so', () => {
    const closed = candidate(0, { opening: [{ weekday: 7, from: 540, to: 1_080 }] })
    expect(suggestWeek(question({ candidates: [closed] }), budget)).toMatchObject({
      ghosts: [],
      left: [{ clientId: 'c0' }],
    })
  })
})
