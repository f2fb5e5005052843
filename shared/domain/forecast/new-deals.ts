import type { EarnedWith, IncomeDeal } from './income-model.ts'
import { monthNumberOf } from './month-number.ts'
import { at, deviationOf, meanOf, quantileOf } from './numbers.ts'
import { probit } from './probit.ts'
import { type SeasonDay, seasonDayOf } from './season-day.ts'
import { yearMonths } from './seasonal-indices.ts'

/** Business that is not yet created: how many deals a month brings, and of what size. */
export type NewDeals = {
  /** Deals created, and months in which they were. */
  readonly count: number
  readonly months: number
  /** Deals created in a usual month. */
  readonly rate: number
  /** Factor of each calendar month, mean 1, by the day that makes a deal's season. */
  readonly seasons: readonly number[]
  readonly seasonDay: SeasonDay
  readonly sizes: SizeTables
  /** Clients in the order of the sizes. */
  readonly clientIds: readonly string[]
  /** Relative error of a usual size. */
  readonly sizeError: number
}
type SizeTables = {
  readonly commission: Float64Array
  readonly booked: Float64Array
  /** Index into clientIds. */
  readonly client: Int32Array
  /** The plan it counts for; -1: none. */
  readonly plan: Int32Array
  /** Which period rate pays it (-1: none), and what that applies to. */
  readonly pool: Int32Array
  readonly base: Float64Array
  readonly payoutDays: Float64Array
  /** The commission waits for delivery, or for the client's payment. */
  readonly waits: Uint8Array
}

/** Bits of SizeTables.waits. */
export const waitsFor = { delivery: 1, payment: 2 } as const

const sizeSteps = 1024
/** A deal beyond this many quartile distances (in logarithms) is no pattern: it counts as one at the limit. */
const outlierReach = 2.2
const seasonalFrom = 24
/** Half of the tail is the deals', half the log-normal law's through them: single sizes should not return exactly. */
const lawPart = 0.5

/** Learnt from deals with a commission; null when there are none. */
export function learnNewDeals(deals: readonly IncomeDeal[], todayDay: number): NewDeals | null {
  const sized = deals.filter((d) => d.commissionMinor > 0 && d.isRenewed !== true)
  if (sized.length === 0) return null
  const now = monthNumberOf(todayDay)
  const counts = countByMonth(sized, now)
  const count = counts.reduce((a, b) => a + b, 0)
  const rate = count / counts.length
  const seasonDay = seasonDayOf(deals)
  const tables = sizeTables(sized)
  return {
    count,
    months: counts.length,
    rate,
    seasons:
      seasonDay === 'created' ? seasonsOfCounts(counts, now - counts.length) : decidedSeasons(sized, now),
    seasonDay,
    ...tables,
  }
}

/** Deals created by whole month; the first month counts only when the history is no longer than that. */
function countByMonth(deals: readonly IncomeDeal[], now: number): number[] {
  const created = deals.map((d) => monthNumberOf(d.createdDay)).filter((m) => m < now)
  const first = created.reduce((least, m) => Math.min(least, m), now - 1)
  const from = now - first > 1 ? first + 1 : first
  const counts = new Array<number>(Math.max(1, now - from)).fill(0)
  for (const month of created) if (month >= from) counts[month - from] = at(counts, month - from) + 1
  // Started this month: what came so far is a month's worth.
  if (created.length === 0) counts[0] = deals.length
  return counts
}

/** Seasons of deals by the months in which they were decided. */
function decidedSeasons(sized: readonly IncomeDeal[], now: number): readonly number[] {
  const counts = countByMonth(
    sized.flatMap((d) => (d.closedDay === null ? [] : [{ ...d, createdDay: d.closedDay }])),
    now,
  )
  return seasonsOfCounts(counts, now - counts.length)
}

/** Factors shrunk to 1 by what chance alone would make of them (gamma–Poisson). */
function seasonsOfCounts(counts: readonly number[], firstMonth: number): readonly number[] {
  const rate = meanOf(counts)
  const none = new Array<number>(yearMonths).fill(1)
  if (counts.length < seasonalFrom || rate === 0) return none
  const totals = none.map((_, j) => {
    const own = counts.filter((_count, i) => (firstMonth + i) % yearMonths === j)
    return { count: own.reduce((a, b) => a + b, 0), expected: own.length * rate }
  })
  const spread = meanOf(totals.map((t) => (t.count / t.expected - 1) ** 2))
  const chance = meanOf(totals.map((t) => 1 / t.expected))
  const prior = spread > chance ? 1 / (spread - chance) : Number.POSITIVE_INFINITY
  const factors = totals.map((t) =>
    prior === Number.POSITIVE_INFINITY ? 1 : (t.count + prior) / (t.expected + prior),
  )
  const mean = meanOf(factors)
  return factors.map((f) => f / mean)
}

function waitsOf(earnedWith: EarnedWith): number {
  if (earnedWith === 'signing') return 0
  return earnedWith === 'payment' ? waitsFor.delivery | waitsFor.payment : waitsFor.delivery
}

function sizeTables(deals: readonly IncomeDeal[]): Pick<NewDeals, 'sizes' | 'clientIds' | 'sizeError'> {
  const order = [...deals].sort((a, b) => a.commissionMinor - b.commissionMinor)
  const raw = order.map((d) => Math.log(d.commissionMinor))
  const [lower, upper] = [quantileOf(raw, 0.25), quantileOf(raw, 0.75)]
  const limit = upper + outlierReach * Math.max(0.7, upper - lower)
  const logs = raw.map((l) => Math.min(limit, l))
  const [mean, deviation] = [meanOf(logs), deviationOf(logs)]
  const clientIds = [...new Set(order.map((d) => d.clientId))]
  const places = new Map(clientIds.map((id, i) => [id, i]))
  const sizes: SizeTables = {
    commission: new Float64Array(sizeSteps),
    booked: new Float64Array(sizeSteps),
    client: new Int32Array(sizeSteps),
    plan: new Int32Array(sizeSteps),
    pool: new Int32Array(sizeSteps),
    base: new Float64Array(sizeSteps),
    payoutDays: new Float64Array(sizeSteps),
    waits: new Uint8Array(sizeSteps),
  }
  for (let i = 0; i < sizeSteps; i++) {
    const u = (i + 0.5) / sizeSteps
    const place = Math.floor(u * order.length)
    const deal = order[place]
    if (deal === undefined) continue
    const law = Math.min(limit, mean + deviation * probit(u))
    const commission = Math.exp(lawPart * law + (1 - lawPart) * at(logs, place))
    sizes.commission[i] = commission
    sizes.booked[i] = (deal.bookedMinor / deal.commissionMinor) * commission
    sizes.client[i] = places.get(deal.clientId) ?? 0
    sizes.plan[i] = deal.plan ?? -1
    sizes.pool[i] = deal.pool ?? -1
    sizes.base[i] = ((deal.baseMinor ?? 0) / deal.commissionMinor) * commission
    sizes.payoutDays[i] = deal.payoutDays
    sizes.waits[i] = waitsOf(deal.earnedWith ?? 'payment')
  }
  return { sizes, clientIds, sizeError: deviation / Math.sqrt(deals.length) }
}
