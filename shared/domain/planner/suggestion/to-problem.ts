import { weekday } from '../../../base/local-date.ts'
import { wayBetween } from '../../travel/day-travel.ts'
import type { Orienteering, Point, Window } from '../orienteering/problem.ts'
import { type End, type Stretch, step } from './stretches.ts'
import type { Candidate, SuggestQuestion } from './types.ts'

const keyFactor = 1.25

/**
 * What a visit is worth: how much it presses, more for a client that brings much of the sales, more for a key client
 * (K-10, K-11). Whole numbers, above zero.
 */
export function visitValue({ urgency, salesPpm, isKey }: Candidate): number {
  const sales = 1 + Math.min(1, (5 * salesPpm) / 1_000_000)
  return Math.max(1, Math.round(urgency * sales * (isKey ? keyFactor : 1)))
}

/** A place of the search: a candidate's, or an end of a stretch. */
type Node = End

/** The orienteering problem of a week, in quarter hours: everything that takes time is rounded up. */
export function toProblem(question: SuggestQuestion, stretches: readonly Stretch[]): Orienteering {
  const nodes: Node[] = [
    ...question.candidates.map(({ placeId }) => ({ placeId, way: null, isVisit: true })),
    ...stretches.map(({ from }) => from),
    ...stretches.map(({ to }) => to),
  ]
  const n = question.candidates.length
  const m = stretches.length
  return {
    points: question.candidates.map((candidate, i) => toPoint(candidate, i, stretches)),
    tours: stretches.map((stretch, t) => ({
      from: n + t,
      to: n + m + t,
      opens: up(stretch.opens),
      closes: down(stretch.closes),
      group: question.days.indexOf(stretch.day),
    })),
    travel: nodes.map((from, a) =>
      nodes.map((to, b) => (a === b ? 0 : up(wayMinutes(question, from, to, a >= n)))),
    ),
    groupLimits: question.days.map((day) => roomOn(question, day)),
  }
}

function roomOn({ fixed, mostPerDay }: SuggestQuestion, day: string): number {
  const taken = fixed.filter((visit) => visit.isOnSite && visit.startsAt.startsWith(day)).length
  return Math.max(0, mostPerDay - taken)
}

/** Minutes from one place to the next, with parking and waiting where one is received. */
export function wayMinutes(question: SuggestQuestion, from: Node, to: Node, isFromEnd: boolean): number {
  if (to.way === 'none') return 0
  const { travel, rules } = question
  const given = to.way ?? (isFromEnd && typeof from.way === 'number' ? from.way : null)
  const minutes = given ?? wayBetween(travel, from.placeId, to.placeId, rules).minutes
  if (!to.isVisit) return minutes
  const parking = to.placeId === null ? null : (travel.places.get(to.placeId)?.parkingMinutes ?? null)
  return minutes + (parking ?? rules.parkingMinutes) + rules.waitingMinutes
}

function toPoint(candidate: Candidate, place: number, stretches: readonly Stretch[]): Point {
  return {
    place,
    score: visitValue(candidate),
    service: up(candidate.minutes),
    windows: stretches.map((stretch) => windowIn(candidate, stretch)),
  }
}

/** When the client receives within a stretch. Of several openings of a day the one that leaves most time. */
function windowIn({ opening, minutes }: Candidate, { day, opens, lastEnd }: Stretch): Window | null {
  const hours =
    opening.length === 0 ? [{ from: 0, to: 1_440 }] : opening.filter((h) => h.weekday === weekday(day))
  const windows = hours
    .map(({ from, to }) => ({
      opens: up(Math.max(opens, from)),
      closes: down(Math.min(lastEnd, to)) - up(minutes),
    }))
    .filter((window) => window.closes >= window.opens)
  return windows.sort((a, b) => b.closes - b.opens - (a.closes - a.opens))[0] ?? null
}

function up(minutes: number): number {
  return Math.ceil(minutes / step)
}

function down(minutes: number): number {
  return Math.floor(minutes / step)
}
