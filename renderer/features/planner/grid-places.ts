import { addDays, datePart, minutesOfDay } from '../../../shared/base/local-date.ts'
import type { WeekEvent } from './week-entries.ts'

/** Where an event lies in the column of a day: minutes after midnight, and its share of the width, 0–1. */
export type Place = {
  readonly id: string
  readonly from: number
  readonly to: number
  readonly left: number
  readonly width: number
}

const dayMinutes = 1_440
/** What is drawn for a shorter event: less could not be read or held. */
const leastMinutes = 15

type Span = { readonly id: string; readonly from: number; readonly to: number }

/** The events of one day, earliest first. Those that overlap share the width; a band behind takes all of it. */
export function placesOn(day: string, events: readonly WeekEvent[]): readonly Place[] {
  const here = events.filter((event) => touches(event, day))
  const bands = here.filter(({ isBehind }) => isBehind).map((event) => spanOn(event, day))
  const spans = here.filter(({ isBehind }) => !isBehind).map((event) => spanOn(event, day))
  return [...bands.map((span) => ({ ...span, left: 0, width: 1 })), ...sideBySide(spans)]
}

function touches({ startsAt, endsAt }: WeekEvent, day: string): boolean {
  return startsAt < `${addDays(day, 1)}T00:00` && (endsAt > `${day}T00:00` || startsAt >= `${day}T00:00`)
}

/** What runs past midnight is cut there and goes on in the next column. */
function spanOn({ id, startsAt, endsAt }: WeekEvent, day: string): Span {
  const from = datePart(startsAt) < day ? 0 : minutesOfDay(startsAt)
  const to = datePart(endsAt) > day ? dayMinutes : minutesOfDay(endsAt)
  return { id, from, to: Math.max(to, from + leastMinutes) }
}

/** Interval partitioning: each takes the first lane that is free; a group that hangs together has equal lanes. */
function sideBySide(spans: readonly Span[]): readonly Place[] {
  const sorted = [...spans].sort((a, b) => a.from - b.from || b.to - a.to)
  const places: Place[] = []
  let group: { readonly span: Span; readonly lane: number }[] = []
  let lanes: number[] = []
  const finish = () => {
    for (const { span, lane } of group) {
      places.push({ ...span, left: lane / lanes.length, width: 1 / lanes.length })
    }
    group = []
    lanes = []
  }
  for (const span of sorted) {
    if (lanes.every((end) => end <= span.from)) finish()
    const free = lanes.findIndex((end) => end <= span.from)
    const lane = free < 0 ? lanes.length : free
    lanes[lane] = span.to
    group.push({ span, lane })
  }
  finish()
  return places
}
