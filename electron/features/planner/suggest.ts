import { addDays, addMinutes, atMinutes, daysBetween, weekday } from '../../../shared/base/local-date.ts'
import { wallIn } from '../../../shared/base/zoned-time.ts'
import type { VisitRow } from '../../../shared/contract/planner.ts'
import type { BookSettings } from '../../../shared/contract/settings.ts'
import { isOnSite } from '../../../shared/domain/planner/day-load.ts'
import type { PoolItem } from '../../../shared/domain/planner/pool.ts'
import { rhythmOf } from '../../../shared/domain/planner/rhythm.ts'
import { suggestWeek } from '../../../shared/domain/planner/suggestion/suggest-week.ts'
import type { Candidate, FixedVisit, Suggestion } from '../../../shared/domain/planner/suggestion/types.ts'
import { indexTravel } from '../../../shared/domain/travel/day-travel.ts'
import type { Ctx } from '../../core/context.ts'
import { listRecords } from '../../db/records.ts'
import { listClients } from '../clients/list.ts'
import { readSettings } from '../settings/store.ts'
import { readTravel } from '../travel/store.ts'
import { readPool } from './pool.ts'
import { listRhythmFacts } from './rhythms.ts'
import { placeOfClient, placesByName, visitRows } from './rows.ts'
import { clientPlanTable } from './store.ts'

const usualMinutes = 60
/** Saturday and Sunday are not filled. */
const lastWorkday = 5
/** Enough for a week of sixty clients within a second; the count, not the clock, so that the plan can be repeated. */
const rounds = 8_000
/** Presses as much as something due in two weeks. */
const dueSoonUrgency = 50

export type Wish = { readonly from: string; readonly mostPerDay: number; readonly seed: string }

/** A suggestion for the working days of the week that begins with a day. Fault core.cancelled when it is given up. */
export function suggest(ctx: Ctx, { from, mostPerDay, seed }: Wish): Suggestion {
  const settings = readSettings(ctx.db)
  const days = Array.from({ length: 7 }, (_, i) => addDays(from, i)).filter(
    (day) => day >= ctx.today && weekday(day) <= lastWorkday,
  )
  const visits = visitRows(ctx, 'starts_at >= ? AND starts_at < ?', [addDays(from, -2), addDays(from, 9)])
  const { places, times } = readTravel(ctx.db)
  const { travelMinutes, parkingMinutes, waitingMinutes, dayStart, dayEnd } = settings
  const question = {
    candidates: candidates(ctx, addDays(from, 6), visits),
    fixed: [...visits.flatMap(toFixed), ...lunches(days, visits, settings)],
    days,
    notBefore: wallIn(ctx.zone, Date.parse(ctx.now)),
    dayStart,
    dayEnd,
    mostPerDay,
    travel: indexTravel(places, times),
    rules: { travelMinutes, parkingMinutes, waitingMinutes },
  }
  const shouldStop = (done: number) => {
    ctx.progress('suggest', Math.floor(done * 100), 100)
    return false
  }
  return suggestWeek(question, { seed: `${seed}:${from}`, rounds, shouldStop })
}

function toFixed(visit: VisitRow): readonly FixedVisit[] {
  if (visit.state === 'cancelled' || visit.state === 'moved' || visit.isCallBlock) return []
  const { startsAt, endsAt, travelBefore, travelAfter, atPlaceId: placeId } = visit
  return [{ startsAt, endsAt, travelBefore, travelAfter, placeId, isOnSite: isOnSite(visit) }]
}

/** The midday break of the days on which nothing is planned over it. */
function lunches(
  days: readonly string[],
  visits: readonly VisitRow[],
  { lunchStart, lunchMinutes }: Pick<BookSettings, 'lunchStart' | 'lunchMinutes'>,
): readonly FixedVisit[] {
  if (lunchMinutes === 0) return []
  return days.flatMap((day) => {
    const startsAt = atMinutes(day, lunchStart)
    const endsAt = addMinutes(startsAt, lunchMinutes)
    if (
      visits.some((visit) => toFixed(visit).length > 0 && visit.startsAt < endsAt && visit.endsAt > startsAt)
    )
      return []
    return [{ startsAt, endsAt, travelBefore: null, travelAfter: null, placeId: null, isOnSite: false }]
  })
}

type Wanted = Pick<Candidate, 'poolKey' | 'clientId' | 'personId' | 'title' | 'kind' | 'reason' | 'urgency'>

/** Those who could be visited: of the pool, or due before the week is over; nobody who has a date already. */
function candidates(ctx: Ctx, until: string, visits: readonly VisitRow[]): readonly Candidate[] {
  const clients = listClients(ctx.db, ctx.today)
  const plans = new Map(listRecords(ctx.db, clientPlanTable).map((plan) => [plan.clientId, plan]))
  const places = placesByName(ctx.db)
  const planned = new Set(
    visits.flatMap((v) => (v.state === 'planned' && v.startsAt >= ctx.today ? [v.clientId] : [])),
  )
  const totals = new Map<string, number>()
  for (const { currency, yearMinor } of clients) totals.set(currency, (totals.get(currency) ?? 0) + yearMinor)
  const wanted = new Map([...dueSoon(ctx, until), ...fromPool(readPool(ctx))].map((w) => [w.clientId, w]))
  return clients.flatMap((client) => {
    const want = wanted.get(client.id)
    if (want === undefined || planned.has(client.id) || client.status === 'lost') return []
    const plan = plans.get(client.id)
    return [
      {
        ...want,
        clientName: client.name,
        minutes: plan?.visitMinutes ?? usualMinutes,
        placeId: placeOfClient(client, plan?.placeId ?? null, places),
        opening: plan?.opening ?? [],
        isKey: client.isKey,
        salesPpm: Math.round((client.yearMinor * 1_000_000) / Math.max(1, totals.get(client.currency) ?? 0)),
      },
    ]
  })
}

/** The most pressing entry of each client, last of its client so that it stays. */
function fromPool(pool: readonly PoolItem[]): readonly Wanted[] {
  return [...pool].reverse().flatMap(({ key, clientId, personId, title, suggestedKind, reason, urgency }) => {
    if (clientId === null || suggestedKind === 'call' || suggestedKind === 'video') return []
    return [{ poolKey: key, clientId, personId, title, kind: suggestedKind, reason, urgency }]
  })
}

/** Rhythms whose ideal interval ends before the week is over. */
function dueSoon(ctx: Ctx, until: string): readonly Wanted[] {
  return listRhythmFacts(ctx.db, ctx.today).flatMap((facts) => {
    const { state, dueOn } = rhythmOf(facts, ctx.today)
    if (state !== 'onTrack' || facts.nextContactOn !== null || dueOn === null || dueOn > until) return []
    return [
      {
        poolKey: `rhythm:${facts.id}`,
        clientId: facts.id,
        personId: null,
        title: '',
        kind: 'visit' as const,
        reason: { kind: 'dueSoon' as const, inDays: daysBetween(ctx.today, dueOn) },
        urgency: dueSoonUrgency,
      },
    ]
  })
}
