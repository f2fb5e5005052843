import { addMinutes, datePart, minutesBetween } from '../../base/local-date.ts'
import type { Place, TravelTime } from './types.ts'

/** Minutes where the table knows nothing, and the slack at every door (K-31). */
export type TravelRules = {
  readonly travelMinutes: number
  readonly parkingMinutes: number
  readonly waitingMinutes: number
}

/** A contact one has to be at in person. Times are wall times in one zone. */
export type Stop = {
  readonly id: string
  readonly clientId: string | null
  readonly placeId: string | null
  readonly startsAt: string
  readonly endsAt: string
  /** Minutes the user gave for the way to it and from it; null: by the table. */
  readonly travelBefore: number | null
  readonly travelAfter: number | null
}

/** given: by the user for this contact; table: typed or learnt; usual: nobody knows this way yet. */
export type WaySource = 'given' | 'table' | 'usual'

/** One way of a day. */
export type Leg = {
  /** The contacts it leads from and to; null: where the day begins or ends. */
  readonly fromId: string | null
  readonly toId: string | null
  readonly fromPlaceId: string | null
  readonly toPlaceId: string | null
  readonly minutes: number
  /** Minutes for parking and waiting at its end. */
  readonly slackMinutes: number
  readonly source: WaySource
  /** When to leave at the latest, and when one is there. */
  readonly leaveAt: string
  readonly arriveAt: string
  /** Minutes that lack between two contacts; 0: there is time enough. */
  readonly shortBy: number
}

/** The table of travel, made ready for look-ups. */
export type TravelIndex = {
  readonly baseId: string | null
  readonly places: ReadonlyMap<string, Place>
  readonly times: ReadonlyMap<string, TravelTime>
}

export function indexTravel(places: readonly Place[], times: readonly TravelTime[]): TravelIndex {
  return {
    baseId: places.find((place) => place.isBase)?.id ?? null,
    places: new Map(places.map((place) => [place.id, place])),
    times: new Map(times.map((time) => [`${time.fromId}>${time.toId}`, time])),
  }
}

type Way = { readonly minutes: number; readonly source: WaySource }

/** Minutes between two places: the way itself, else the way back, else the usual minutes. */
export function wayBetween(
  index: TravelIndex,
  fromId: string | null,
  toId: string | null,
  rules: TravelRules,
): Way {
  if (fromId !== null && fromId === toId) {
    return { minutes: index.places.get(fromId)?.withinMinutes ?? rules.travelMinutes, source: 'table' }
  }
  const known = index.times.get(`${fromId}>${toId}`) ?? index.times.get(`${toId}>${fromId}`)
  return known === undefined
    ? { minutes: rules.travelMinutes, source: 'usual' }
    : { minutes: known.minutes, source: 'table' }
}

/** Every way of the days that hold the stops, day by day: from the base to the first, between them, and back. */
export function legsOf(stops: readonly Stop[], index: TravelIndex, rules: TravelRules): Leg[] {
  const days = new Map<string, Stop[]>()
  for (const stop of [...stops].sort((a, b) => (a.startsAt < b.startsAt ? -1 : 1))) {
    const day = datePart(stop.startsAt)
    days.set(day, [...(days.get(day) ?? []), stop])
  }
  return [...days.values()].flatMap((ofDay) => legsOfDay(ofDay, index, rules))
}

function legsOfDay(stops: readonly Stop[], index: TravelIndex, rules: TravelRules): Leg[] {
  const legs: Leg[] = []
  let before: Stop | null = null
  for (const stop of stops) {
    if (before === null || !isSameRoom(before, stop)) legs.push(legTo(stop, before, index, rules))
    if (before === null || stop.endsAt > before.endsAt) before = stop
  }
  if (before !== null) legs.push(legHome(before, index, rules))
  return legs
}

function isSameRoom(a: Stop, b: Stop): boolean {
  return a.clientId !== null && a.clientId === b.clientId && a.placeId === b.placeId
}

function legTo(stop: Stop, before: Stop | null, index: TravelIndex, rules: TravelRules): Leg {
  const fromPlaceId = before === null ? index.baseId : before.placeId
  const given = stop.travelBefore ?? before?.travelAfter ?? null
  const way: Way =
    given === null ? wayBetween(index, fromPlaceId, stop.placeId, rules) : { minutes: given, source: 'given' }
  const parking = stop.placeId === null ? null : (index.places.get(stop.placeId)?.parkingMinutes ?? null)
  const slackMinutes = (parking ?? rules.parkingMinutes) + rules.waitingMinutes
  const leaveAt = addMinutes(stop.startsAt, -(way.minutes + slackMinutes))
  return {
    fromId: before?.id ?? null,
    toId: stop.id,
    fromPlaceId,
    toPlaceId: stop.placeId,
    ...way,
    slackMinutes,
    leaveAt,
    arriveAt: addMinutes(leaveAt, way.minutes),
    shortBy: before === null ? 0 : Math.max(0, minutesBetween(leaveAt, before.endsAt)),
  }
}

function legHome(stop: Stop, index: TravelIndex, rules: TravelRules): Leg {
  const way: Way =
    stop.travelAfter === null
      ? wayBetween(index, stop.placeId, index.baseId, rules)
      : { minutes: stop.travelAfter, source: 'given' }
  return {
    fromId: stop.id,
    toId: null,
    fromPlaceId: stop.placeId,
    toPlaceId: index.baseId,
    ...way,
    slackMinutes: 0,
    leaveAt: stop.endsAt,
    arriveAt: addMinutes(stop.endsAt, way.minutes),
    shortBy: 0,
  }
}

/** How many corrections count at most, so that a road that gets slower is learnt. */
const memory = 4

/**
 * What the table learns when a way took other minutes than it says: what was typed stands; what was learnt moves
 * towards the correction, the less the more was learnt before. null: nothing to learn.
 */
export function learnWay(
  known: Pick<TravelTime, 'minutes' | 'source' | 'corrections'> | undefined,
  minutes: number,
): Pick<TravelTime, 'minutes' | 'source' | 'corrections'> | null {
  if (known?.source === 'typed') return null
  if (known === undefined) return { minutes, source: 'learnt', corrections: 1 }
  const weight = Math.min(known.corrections, memory)
  return {
    minutes: Math.round((known.minutes * weight + minutes) / (weight + 1)),
    source: 'learnt',
    corrections: known.corrections + 1,
  }
}
