import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { atMinutes } from '../../../../../shared/base/local-date.ts'
import {
  indexTravel,
  learnWay,
  legsOf,
  type Stop,
  wayBetween,
} from '../../../../../shared/domain/travel/day-travel.ts'
import type { Place, TravelTime } from '../../../../../shared/domain/travel/types.ts'

const record = { createdAt: '', changedAt: '', deletedAt: null }
const place = (id: string, more: Partial<Place> = {}): Place => ({
  ...record,
  id,
  name: id,
  address: '',
  isBase: false,
  withinMinutes: 15,
  parkingMinutes: null,
  ...more,
})
const time = (fromId: string, toId: string, minutes: number): TravelTime => ({
  ...record,
  id: `${fromId}${toId}`,
  fromId,
  toId,
  minutes,
  source: 'typed',
  corrections: 0,
})
const rules = { travelMinutes: 30, parkingMinutes: 10, waitingMinutes: 5 }
const index = indexTravel(
  [place('home', { isBase: true }), place('centre', { parkingMinutes: 20 }), place('port')],
  [time('home', 'centre', 25), time('centre', 'port', 40)],
)
const stop = (id: string, from: string, to: string, more: Partial<Stop> = {}): Stop => ({
  id,
  clientId: id,
  placeId: 'centre',
  startsAt: `2026-11-24T${from}`,
  endsAt: `2026-11-24T${to}`,
  travelBefore: null,
  travelAfter: null,
  ...more,
})

describe('the ways of a day (K-31)', () => {
  it('tells when to leave for the first contact: the way, parking there, and a wait at the door', () => {
    const [leg] = legsOf([stop('a', '14:00', '15:00')], index, rules)
    expect(leg).toMatchObject({ minutes: 25, slackMinutes: 25, leaveAt: '2026-11-24T13:10', shortBy: 0 })
    expect(leg?.arriveAt).toBe('2026-11-24T13:35')
  })
  it('goes back to the base after the last', () => {
    const legs = legsOf([stop('a', '14:00', '15:00')], index, rules)
    expect(legs.at(-1)).toMatchObject({ toId: null, leaveAt: '2026-11-24T15:00', minutes: 25, shortBy: 0 })
  })
  it('says by how many minutes a gap is too short', () => {
    const port = stop('b', '15:30', '16:00', { placeId: 'port' })
    const [, leg] = legsOf([stop('a', '14:00', '15:00'), port], index, rules)
    expect(leg).toMatchObject({ fromId: 'a', toId: 'b', minutes: 40, slackMinutes: 15, shortBy: 25 })
  })
  it('takes the minutes the user gave for this contact before those of the table', () => {
    const port = stop('b', '16:00', '17:00', { placeId: 'port', travelBefore: 20 })
    const [, leg] = legsOf([stop('a', '14:00', '15:00', { travelAfter: 55 }), port], index, rules)
    expect(leg).toMatchObject({ minutes: 20, source: 'given' })
  })
  it('knows the way back where only one way was given, and falls back to the usual minutes', () => {
    expect(wayBetween(index, 'port', 'centre', rules)).toEqual({ minutes: 40, source: 'table' })
    expect(wayBetween(index, 'home', 'port', rules)).toEqual({ minutes: 30, source: 'usual' })
    expect(wayBetween(index, 'port', 'port', rules).minutes).toBe(15)
  })
  it('needs no way between two contacts at the same client', () => {
    const second = stop('b', '15:00', '16:00', { clientId: 'a' })
    expect(legsOf([stop('a', '14:00', '15:00'), second], index, rules).map(({ toId }) => toId)).toEqual([
      'a',
      null,
    ])
  })
  it('never lets two contacts touch without saying that the way lacks', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(80), { minLength: 2, maxLength: 8 }), (quarters) => {
        const stops = quarters.map((q, i) => ({
          ...stop(`s${i}`, '00:00', '00:00'),
          startsAt: atMinutes('2026-11-24', q * 15),
          endsAt: atMinutes('2026-11-24', q * 15 + 30),
        }))
        for (const leg of legsOf(stops, index, rules)) {
          if (leg.fromId === null || leg.toId === null) continue
          const from = stops.find(({ id }) => id === leg.fromId)
          expect(leg.shortBy > 0).toBe((from?.endsAt ?? '') > leg.leaveAt)
        }
      }),
    )
  })
  it('learns from corrections, but leaves what was typed', () => {
    expect(learnWay({ minutes: 30, source: 'typed', corrections: 0 }, 50)).toBeNull()
    const first = learnWay(undefined, 40)
    expect(first).toEqual({ minutes: 40, source: 'learnt', corrections: 1 })
    expect(learnWay(first ?? undefined, 60)).toEqual({ minutes: 50, source: 'learnt', corrections: 2 })
  })
})
