import { createRng } from '../../shared/base/rng.ts'
import type { SuggestQuestion } from '../../shared/domain/planner/suggestion/types.ts'
import { indexTravel } from '../../shared/domain/travel/day-travel.ts'

const times = { createdAt: '', changedAt: '', deletedAt: null }

/** A week as it is lived: 60 clients at 12 places, a fixed visit each morning and a call each afternoon. */
export function sampleWeek(): SuggestQuestion {
  const rng = createRng('week')
  const spots = Array.from({ length: 12 }, (_, i) => ({ id: `p${i}`, x: rng.int(0, 60), y: rng.int(0, 60) }))
  const places = spots.map(({ id }, i) => ({
    id,
    name: id,
    address: '',
    isBase: i === 0,
    withinMinutes: 10,
    parkingMinutes: null,
    ...times,
  }))
  const ways = spots.flatMap((a) =>
    spots.map((b) => ({
      id: a.id + b.id,
      fromId: a.id,
      toId: b.id,
      minutes: Math.ceil(Math.hypot(a.x - b.x, a.y - b.y)) + 5,
      source: 'typed' as const,
      corrections: 0,
      ...times,
    })),
  )
  const days = ['2026-11-30', '2026-12-01', '2026-12-02', '2026-12-03', '2026-12-04']
  const way = { travelBefore: null, travelAfter: null }
  return {
    candidates: Array.from({ length: 60 }, (_, i) => ({
      poolKey: `rhythm:${i}`,
      clientId: `c${i}`,
      clientName: `Client ${i}`,
      personId: null,
      title: '',
      kind: 'visit',
      minutes: rng.pick([30, 45, 60, 90]),
      placeId: `p${rng.int(1, 11)}`,
      opening: rng.next() < 0.5 ? [] : days.map((_, d) => ({ weekday: d + 1, from: 600, to: 960 })),
      reason: { kind: 'never' },
      urgency: rng.int(40, 150),
      isKey: rng.next() < 0.2,
      salesPpm: rng.int(0, 60_000),
    })),
    fixed: days.flatMap((day) => [
      { startsAt: `${day}T10:30`, endsAt: `${day}T11:30`, placeId: 'p3', isOnSite: true, ...way },
      { startsAt: `${day}T15:00`, endsAt: `${day}T15:30`, placeId: null, isOnSite: false, ...way },
    ]),
    days,
    notBefore: '2026-11-29T20:00',
    dayStart: 9 * 60,
    dayEnd: 18 * 60,
    mostPerDay: 6,
    travel: indexTravel(places, ways),
    rules: { travelMinutes: 30, parkingMinutes: 10, waitingMinutes: 5 },
  }
}
