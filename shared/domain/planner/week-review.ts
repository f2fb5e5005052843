import { minutesBetween } from '../../base/local-date.ts'
import { divideHalfAwayFromZero } from '../../base/money.ts'
import type { Leg } from '../travel/day-travel.ts'
import type { Visit } from './types.ts'

/** What a review asks of a contact; its times are wall times in one zone. */
export type ReviewedVisit = Pick<
  Visit,
  | 'id'
  | 'clientId'
  | 'title'
  | 'startsAt'
  | 'endsAt'
  | 'state'
  | 'isOffPlan'
  | 'plannedAt'
  | 'isCallBlock'
  | 'satisfaction'
>

/** How the contacts of some days turned out. */
export type WeekTally = {
  /** Contacts that stood in the plan, whatever came of them; one put off within these days counts once. */
  readonly planned: number
  readonly done: number
  readonly moved: number
  readonly cancelled: number
  /** Took place without having been planned; they are among those done. */
  readonly offPlan: number
  /** Nothing is said of them yet. */
  readonly open: number
  /** Mean of the answers 1 … 5 (K-34); null: none was given. */
  readonly satisfaction: number | null
  readonly answers: number
}

/** Counts contacts by what came of them; time kept for calls is not a contact. */
export function tallyOf(visits: readonly ReviewedVisit[]): WeekTally {
  const contacts = visits.filter((visit) => !visit.isCallBlock)
  const count = (state: Visit['state']) => contacts.filter((visit) => visit.state === state).length
  const answers = contacts.flatMap(({ state, satisfaction }) =>
    state === 'done' && satisfaction !== null ? [satisfaction] : [],
  )
  const planned = new Set(contacts.filter((visit) => !visit.isOffPlan).map(planKey))
  return {
    planned: planned.size,
    done: count('done'),
    moved: count('moved'),
    cancelled: count('cancelled'),
    offPlan: contacts.filter(({ state, isOffPlan }) => state === 'done' && isOffPlan).length,
    open: count('planned'),
    satisfaction:
      answers.length === 0 ? null : answers.reduce((sum, answer) => sum + answer, 0) / answers.length,
    answers: answers.length,
  }
}

/** A contact that was put off and the one planned in its stead share the time of the first plan. */
function planKey({ id, clientId, title, startsAt, plannedAt, state }: ReviewedVisit): string {
  if (state !== 'moved' && plannedAt === null) return id
  return JSON.stringify([clientId, title, plannedAt ?? startsAt])
}

/** Minutes spent on one client (null: own work): at contacts, and on the way to and from them. */
export type ClientTime = {
  readonly clientId: string | null
  readonly contacts: number
  readonly contactMinutes: number
  /** Ways with parking and waiting. The way home belongs to the last client of the day. */
  readonly wayMinutes: number
}

/** Time of what took place by client, the most first; legs: the ways between these very contacts. */
export function timeByClient(visits: readonly ReviewedVisit[], legs: readonly Leg[]): readonly ClientTime[] {
  const done = visits.filter(({ state, isCallBlock }) => state === 'done' && !isCallBlock)
  const byClient = new Map<string | null, { contacts: number; contactMinutes: number; wayMinutes: number }>()
  for (const { clientId, startsAt, endsAt } of done) {
    const time = byClient.get(clientId) ?? { contacts: 0, contactMinutes: 0, wayMinutes: 0 }
    time.contacts++
    time.contactMinutes += Math.max(0, minutesBetween(startsAt, endsAt))
    byClient.set(clientId, time)
  }
  const clientOf = new Map(done.map(({ id, clientId }) => [id, clientId]))
  for (const leg of legs) {
    const time = byClient.get(clientOf.get(leg.toId ?? leg.fromId ?? '') ?? null)
    if (time !== undefined) time.wayMinutes += wayMinutesOf(leg)
  }
  return [...byClient]
    .map(([clientId, time]) => ({ clientId, ...time }))
    .sort((a, b) => totalMinutes(b) - totalMinutes(a))
}

/** Minutes of a way with its slack, without what runs into the contact before it: that time is counted there. */
export function wayMinutesOf({ minutes, slackMinutes, shortBy }: Leg): number {
  return Math.max(0, minutes + slackMinutes - shortBy)
}

export function totalMinutes({ contactMinutes, wayMinutes }: ClientTime): number {
  return contactMinutes + wayMinutes
}

/** What an hour earned, in minor units; null where no time was spent. */
export function perHour(earnedMinor: number, minutes: number): number | null {
  return minutes <= 0 ? null : divideHalfAwayFromZero(BigInt(earnedMinor) * 60n, BigInt(minutes))
}

/** A part of a whole in millionths, for shares of time and of earnings; nothing of nothing is 0. */
export function sharePpm(part: number, whole: number): number {
  return whole <= 0 ? 0 : Math.round((Math.max(0, part) / whole) * 1_000_000)
}
