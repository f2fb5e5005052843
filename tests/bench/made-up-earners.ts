import { createRng, type Rng } from '../../shared/base/rng.ts'
import type { IncomeDeal } from '../../shared/domain/forecast/income-model.ts'
import { dealsKnownAt } from '../../shared/domain/forecast/known-then.ts'
import { monthNumberOf, quarterStart } from '../../shared/domain/forecast/month-number.ts'
import { bookedByQuarter } from '../../shared/domain/forecast/plan-effect.ts'

/**
 * Earners of our own invention, to choose what a forecast takes for usual before an earner has a history. Each draws
 * a trade of its own (few clients or many, small deals or great ones, steady or swinging business, quick payers or
 * slow), so that what suits them suits no particular sample.
 */
export type MadeUpEarner = {
  readonly name: string
  readonly todayDay: number
  /** As known on that day. */
  readonly deals: readonly IncomeDeal[]
  /** What each past quarter was multiplied by. */
  readonly multipliers: ReadonlyMap<number, number>
  /** Income of each past month, oldest first, and of those to come, minor units. */
  readonly past: readonly number[]
  readonly future: readonly number[]
}

const monthDays = 30.4375
const firstDay = 18_300
const warmUp = 9
const ahead = 18
const payoutMonths = 1

type Client = {
  readonly id: string
  readonly weight: number
  readonly size: number
  readonly chance: number
  readonly lateness: number
}
type Trade = {
  readonly perMonth: number
  readonly clients: readonly Client[]
  readonly sizeMiddle: number
  readonly sizeSpread: number
  readonly heavyTail: boolean
  readonly margin: number | null
  readonly rates: { readonly usual: number; readonly great: number; readonly greatFrom: number }
  readonly toWin: { readonly middle: number; readonly spread: number }
  readonly toLose: { readonly middle: number; readonly spread: number }
  readonly toInvoice: { readonly middle: number; readonly spread: number }
  readonly terms: readonly number[]
  readonly lateSpread: number
  readonly neverPaid: number
  readonly seasons: readonly number[]
  readonly swing: number
  readonly planShare: number
}

const logNormal = (rng: Rng, middle: number, spread: number) => middle * Math.exp(spread * rng.normal())
const between = (rng: Rng, low: number, high: number) => low + (high - low) * rng.next()

function tradeOf(rng: Rng): Trade {
  const share = between(rng, 0.18, 0.5)
  const sizeMiddle = logNormal(rng, 60_000, 0.8)
  const sizeSpread = between(rng, 0.7, 1.5)
  const depth = between(rng, 0, 0.6)
  const phase = rng.next() * 12
  return {
    perMonth: Math.min(9, Math.max(0.8, logNormal(rng, 2.8, 0.5))),
    clients: Array.from({ length: rng.int(4, 22) }, (_, i) => ({
      id: `c${i}`,
      weight: Math.exp(0.8 * rng.normal()),
      size: Math.exp(0.4 * rng.normal()),
      chance: Math.min(0.8, share * Math.exp(0.3 * rng.normal())),
      lateness: 8 + 12 * rng.normal(),
    })),
    sizeMiddle,
    sizeSpread,
    heavyTail: rng.next() < 0.3,
    margin: rng.next() < 0.5 ? between(rng, 0.12, 0.35) : null,
    rates: { usual: 0.12, great: 0.05, greatFrom: sizeMiddle * Math.exp(sizeSpread) },
    toWin: { middle: between(rng, 20, 110), spread: between(rng, 0.4, 1) },
    toLose: { middle: between(rng, 20, 130), spread: between(rng, 0.5, 1) },
    toInvoice: { middle: between(rng, 8, 45), spread: between(rng, 0.3, 0.9) },
    terms: [14, 30, 30, 45, 60, 90].slice(rng.int(0, 2), rng.int(3, 6)),
    lateSpread: between(rng, 4, 22),
    neverPaid: between(rng, 0, 0.04),
    seasons: Array.from({ length: 12 }, (_, m) => 1 + depth * Math.sin(((m + phase) / 6) * Math.PI)),
    swing: between(rng, 0, 0.15),
    planShare: between(rng, 0.6, 1.1),
  }
}

function dealsOf(rng: Rng, trade: Trade, months: number): IncomeDeal[] {
  const deals: IncomeDeal[] = []
  let level = 0
  for (let m = 0; m < months; m++) {
    level = 0.9 * level + trade.swing * rng.normal()
    const seasonal = trade.seasons[monthNumberOf(firstDay + m * monthDays) % 12] ?? 1
    for (let k = poisson(rng, trade.perMonth * seasonal * Math.exp(level)); k > 0; k--)
      deals.push(dealOf(rng, trade, `d${deals.length}`, Math.floor(firstDay + (m + rng.next()) * monthDays)))
  }
  return deals
}

function poisson(rng: Rng, rate: number): number {
  let count = 0
  let left = rate + Math.log(1 - rng.next())
  while (left > 0) {
    count++
    left += Math.log(1 - rng.next())
  }
  return count
}

function clientOf(rng: Rng, clients: readonly Client[]): Client {
  let place = rng.next() * clients.reduce((sum, c) => sum + c.weight, 0)
  const found = clients.find((c) => {
    place -= c.weight
    return place <= 0
  })
  return found ?? (clients[0] as Client)
}

function dealOf(rng: Rng, trade: Trade, id: string, createdDay: number): IncomeDeal {
  const client = clientOf(rng, trade.clients)
  const tail = trade.heavyTail && rng.next() < 0.02 ? 1 / Math.max(0.02, rng.next()) : 1
  const amount = logNormal(rng, trade.sizeMiddle * client.size, trade.sizeSpread) * tail
  const rate = amount > trade.rates.greatFrom ? trade.rates.great : trade.rates.usual
  const base = trade.margin === null ? amount : amount * trade.margin * Math.exp(0.2 * rng.normal())
  const isWon = rng.next() < client.chance
  const course = isWon ? trade.toWin : trade.toLose
  const closedDay = createdDay + Math.ceil(logNormal(rng, course.middle, course.spread))
  const invoicedDay = closedDay + Math.ceil(logNormal(rng, trade.toInvoice.middle, trade.toInvoice.spread))
  const dueDay = invoicedDay + rng.pick(trade.terms)
  const paidDay = Math.max(
    invoicedDay + 1,
    dueDay + Math.round(client.lateness + trade.lateSpread * rng.normal()),
  )
  const isPaid = isWon && rng.next() >= trade.neverPaid
  return {
    id,
    clientId: client.id,
    step: isWon ? (isPaid ? 'paid' : 'invoiced') : 'lost',
    createdDay,
    closedDay,
    invoicedDay: isWon ? invoicedDay : null,
    dueDay: isWon ? dueDay : null,
    paidDay: isPaid ? paidDay : null,
    commissionMinor: Math.round(base * rate * 100),
    bookedMinor: Math.round(amount * 100),
    chance: null,
    expectedDay: null,
    payoutDays: 0,
  }
}

/** An earner with so many whole months behind; the same seed gives the same. */
export function madeUpEarner(seed: string, historyMonths: number): MadeUpEarner {
  const rng = createRng(seed)
  const trade = tradeOf(rng)
  const all = dealsOf(rng, trade, warmUp + historyMonths + ahead + 1)
  const today = monthNumberOf(firstDay) + warmUp + historyMonths
  const todayDay = firstDayOf(today)
  const booked = bookedByQuarter(all)
  const plan = (trade.planShare * [...booked.values()].reduce((a, b) => a + b, 0)) / Math.max(1, booked.size)
  const multiplierOf = (quarter: number) => ((booked.get(quarter) ?? 0) < 0.8 * plan ? 0.5 : 1)
  const income = incomeOf(all, multiplierOf)
  const months = (from: number, count: number) =>
    Array.from({ length: count }, (_, i) => income.get(from + i) ?? 0)
  return {
    name: seed,
    todayDay,
    deals: dealsKnownAt(all, todayDay),
    multipliers: new Map(
      [...booked.keys()]
        .filter((q) => q < quarterStart(today))
        .map((quarter) => [quarter, multiplierOf(quarter)]),
    ),
    past: months(today - historyMonths, historyMonths),
    future: months(today, ahead),
  }
}

function firstDayOf(month: number): number {
  return Date.UTC(Math.floor(month / 12), month % 12, 1) / 86_400_000
}

function incomeOf(
  deals: readonly IncomeDeal[],
  multiplierOf: (quarter: number) => number,
): Map<number, number> {
  const income = new Map<number, number>()
  for (const deal of deals) {
    if (deal.paidDay === null || deal.closedDay === null) continue
    const month = monthNumberOf(deal.paidDay) + payoutMonths
    const minor = deal.commissionMinor * multiplierOf(quarterStart(monthNumberOf(deal.closedDay)))
    income.set(month, (income.get(month) ?? 0) + minor)
  }
  return income
}
