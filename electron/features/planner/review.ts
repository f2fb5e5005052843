import { addDays, addMonths, datePart } from '../../../shared/base/local-date.ts'
import type { VisitRow, WeekReview } from '../../../shared/contract/planner.ts'
import { isOnSite } from '../../../shared/domain/planner/day-load.ts'
import {
  type ClientTime,
  perHour,
  sharePpm,
  tallyOf,
  timeByClient,
  totalMinutes,
} from '../../../shared/domain/planner/week-review.ts'
import { indexTravel, legsOf } from '../../../shared/domain/travel/day-travel.ts'
import type { Ctx } from '../../core/context.ts'
import { BookCurrency } from '../forecast/book-currency.ts'
import { readSettings } from '../settings/store.ts'
import { readTravel } from '../travel/store.ts'
import { visitRows } from './rows.ts'

type Days = { readonly from: string; readonly to: string }

/** What is earned is spread over a year: a week's commission says little of the week's visits. */
const yearMonths = 12

/** How some days turned out: what was planned and done, and time by client against what each earns in a year. */
export function reviewOf(ctx: Ctx, days: Days): WeekReview {
  const end = days.to < ctx.today ? days.to : ctx.today
  const year = { from: addDays(addMonths(end, -yearMonths), 1), to: end }
  const first = year.from < days.from ? year.from : days.from
  const visits = contactsOf(ctx, { from: first, to: days.to })
  const ofDays = visits.filter((visit) => isWithin(visit, days))
  const times = timesOf(ctx, ofDays)
  const yearTimes = new Map(
    timesOf(
      ctx,
      visits.filter((visit) => isWithin(visit, year)),
    ).map((time) => [time.clientId, totalMinutes(time)]),
  )
  const currency = new BookCurrency(ctx)
  const earned = sumsByClient(ctx, currency, commission, year)
  const sales = sumsByClient(ctx, currency, soldBy, year)
  const names = new Map(ofDays.map(({ clientId, clientName }) => [clientId, clientName]))
  const minutes = times.reduce((sum, time) => sum + totalMinutes(time), 0)
  const earnedMinor = [...earned.values()].reduce((sum, minor) => sum + Math.max(0, minor), 0)
  return {
    ...days,
    currency: currency.code,
    without: currency.without,
    earnedFrom: year.from,
    earnedTo: year.to,
    tally: tallyOf(ofDays),
    minutes,
    clients: times.map((time) => {
      const own = time.clientId === null ? null : (earned.get(time.clientId) ?? 0)
      return {
        ...time,
        clientName: names.get(time.clientId) ?? null,
        timePpm: sharePpm(totalMinutes(time), minutes),
        earnedMinor: own,
        earnedPpm: own === null ? null : sharePpm(own, earnedMinor),
        salesMinor: time.clientId === null ? null : (sales.get(time.clientId) ?? 0),
        perHourMinor: own === null ? null : perHour(own, yearTimes.get(time.clientId) ?? 0),
      }
    }),
    facts: count(ctx, 'SELECT count(*) AS n FROM fact WHERE deleted_at IS NULL AND known_on', days),
    promises: {
      made: promised(ctx, 'made_on', days),
      kept: promised(ctx, 'done_on', days),
    },
  }
}

/** A day more on both sides: contacts in other zones may fall on another day than where they take place. */
function contactsOf(ctx: Ctx, { from, to }: Days): readonly VisitRow[] {
  return visitRows(ctx, 'starts_at >= ? AND starts_at < ?', [addDays(from, -1), addDays(to, 2)])
}

function isWithin({ startsAt }: VisitRow, { from, to }: Days): boolean {
  return datePart(startsAt) >= from && datePart(startsAt) <= to
}

/** Ways are reckoned between what took place, not between what had been planned. */
function timesOf(ctx: Ctx, visits: readonly VisitRow[]): readonly ClientTime[] {
  const { places, times } = readTravel(ctx.db)
  const stops = visits
    .filter((visit) => visit.state === 'done' && !visit.isCallBlock && isOnSite(visit))
    .map((visit) => ({ ...visit, placeId: visit.atPlaceId }))
  return timeByClient(visits, legsOf(stops, indexTravel(places, times), readSettings(ctx.db)))
}

const commission = `SELECT client_id, currency, coalesce(earned_on, received_on) AS on_day, amount_minor
  FROM commission_entry WHERE deleted_at IS NULL AND state <> 'expected' AND client_id IS NOT NULL`

const soldBy = `SELECT client_id, currency, closed_on AS on_day, amount_minor FROM deal
    WHERE deleted_at IS NULL AND stage = 'won'
  UNION ALL SELECT client_id, currency, ordered_on, amount_minor FROM sales_order
    WHERE deleted_at IS NULL AND deal_id IS NULL`

type DaySum = { client_id: string; currency: string; on_day: string; minor: number }

/** Sums by client in the book's currency, each day's at its own rate. */
function sumsByClient(
  ctx: Ctx,
  currency: BookCurrency,
  source: string,
  { from, to }: Days,
): ReadonlyMap<string, number> {
  const rows = ctx.db
    .statement(
      `SELECT client_id, currency, on_day, sum(amount_minor) AS minor FROM (${source})
        WHERE on_day BETWEEN ? AND ? GROUP BY client_id, currency, on_day`,
    )
    .all(from, to) as DaySum[]
  const sums = new Map<string, number>()
  for (const { client_id: clientId, minor, ...row } of rows) {
    const converted = currency.convert(minor, row.currency, row.on_day) ?? 0
    sums.set(clientId, (sums.get(clientId) ?? 0) + converted)
  }
  return sums
}

function promised(ctx: Ctx, column: 'made_on' | 'done_on', days: Days) {
  const of = (side: 'ours' | 'theirs') =>
    count(
      ctx,
      `SELECT count(*) AS n FROM promise WHERE deleted_at IS NULL AND side = '${side}' AND ${column}`,
      days,
    )
  return { ours: of('ours'), theirs: of('theirs') }
}

function count(ctx: Ctx, upToDay: string, { from, to }: Days): number {
  const row = ctx.db.statement(`${upToDay} BETWEEN ? AND ?`).get(from, to) as { n: number }
  return row.n
}
