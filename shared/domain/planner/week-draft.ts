import {
  addDays,
  atMinutes,
  datePart,
  daysBetween,
  minutesBetween,
  minutesOfDay,
  weekday,
} from '../../base/local-date.ts'
import type { TemplateItem, Visit } from './types.ts'

/** What a contact of a week to come would be, and what stands against it. Times in the user's zone. */
export type DraftItem<T> = {
  readonly of: T
  readonly startsAt: string
  readonly endsAt: string
  /** new: to be planned; busy: something else is at its time; the others need not be. */
  readonly mark: 'new' | 'busy' | 'done' | 'there' | 'past' | 'series'
}

type Timed = Pick<Visit, 'startsAt' | 'endsAt' | 'kind' | 'title' | 'clientId' | 'state' | 'isCallBlock'>
type Copied = Timed & Pick<Visit, 'seriesId'>

/**
 * Last week's contacts a week later, each with what differs: what took place needs no second one, what recurs comes by
 * itself, what is there already is not doubled. now: wall time YYYY-MM-DDTHH:MM.
 */
export function copyOfWeek<T extends Copied>(
  last: readonly T[],
  here: readonly Timed[],
  now: string,
): readonly DraftItem<T>[] {
  return last.map((visit) => {
    const startsAt = `${addDays(datePart(visit.startsAt), 7)}${visit.startsAt.slice(10)}`
    const endsAt = `${addDays(datePart(visit.endsAt), 7)}${visit.endsAt.slice(10)}`
    const isOver = visit.state === 'done' && visit.clientId !== null
    const mark =
      visit.seriesId !== null ? 'series' : isOver ? 'done' : markOf(visit, startsAt, endsAt, here, now)
    return { of: visit, startsAt, endsAt, mark }
  })
}

/** A template's contacts in the week that begins with a day. */
export function templateInWeek(
  items: readonly TemplateItem[],
  from: string,
  here: readonly Timed[],
  now: string,
): readonly DraftItem<TemplateItem>[] {
  return items
    .map((item) => {
      const day = addDays(from, (item.weekday - weekday(from) + 7) % 7)
      const startsAt = atMinutes(day, item.start)
      const endsAt = atMinutes(day, item.start + item.minutes)
      return { of: item, startsAt, endsAt, mark: markOf(item, startsAt, endsAt, here, now) }
    })
    .sort((a, b) => (a.startsAt < b.startsAt ? -1 : 1))
}

type Mark = DraftItem<unknown>['mark']
type Wanted = Pick<Visit, 'kind' | 'title' | 'clientId'>

function markOf(wanted: Wanted, startsAt: string, endsAt: string, here: readonly Timed[], now: string): Mark {
  if (startsAt < now) return 'past'
  const taking = here.filter(({ state }) => state === 'planned' || state === 'done')
  const isSame = (other: Timed) =>
    wanted.clientId === null
      ? other.clientId === null &&
        other.title === wanted.title &&
        datePart(other.startsAt) === datePart(startsAt)
      : other.clientId === wanted.clientId
  if (taking.some(isSame)) return 'there'
  return taking.some((other) => other.startsAt < endsAt && startsAt < other.endsAt) ? 'busy' : 'new'
}

/** A week as a template: what took place or is planned, by weekday and time. */
export function templateOfWeek(visits: readonly Timed[]): readonly TemplateItem[] {
  return visits
    .filter(
      ({ state, startsAt, endsAt }) =>
        state !== 'cancelled' && state !== 'moved' && daysBetween(datePart(startsAt), datePart(endsAt)) === 0,
    )
    .map(({ startsAt, endsAt, kind, title, clientId, isCallBlock }) => ({
      weekday: weekday(datePart(startsAt)),
      start: minutesOfDay(startsAt),
      minutes: minutesBetween(startsAt, endsAt),
      kind,
      title,
      clientId,
      isCallBlock,
    }))
}
