import type { Rng } from '../../shared/base/rng.ts'
import type { IncomeDeal } from '../../shared/domain/forecast/income-model.ts'
import { monthNumberOf } from '../../shared/domain/forecast/month-number.ts'

/** The laws by which made-up earners do business. */
export const monthDays = 30.4375
/** The day on which the first deal may be created. */
export const firstDay = 18_300
/** Business comes in waves: so much of one month's is still there in the next. */
export const levelKept = 0.9
/** The usual spread of margins, in logarithms. */
export const marginSpread = 0.2
/** One deal in fifty of a heavy tail is larger by up to so many times. */
export const tail = { share: 0.02, most: 50 } as const
export const priors = {
  lateness: { mean: 8, spread: 12 },
  clientSize: 0.4,
  clientChance: 0.3,
  heavyTail: 0.3,
  rates: { usual: 0.12, great: 0.05 },
} as const

export type Client = {
  readonly id: string
  readonly weight: number
  readonly size: number
  readonly chance: number
  readonly lateness: number
}
export type Trade = {
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

export const logNormal = (rng: Rng, middle: number, spread: number) =>
  middle * Math.exp(spread * rng.normal())
const between = (rng: Rng, low: number, high: number) => low + (high - low) * rng.next()

export function tradeOf(rng: Rng): Trade {
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
      size: Math.exp(priors.clientSize * rng.normal()),
      chance: Math.min(0.8, share * Math.exp(priors.clientChance * rng.normal())),
      lateness: priors.lateness.mean + priors.lateness.spread * rng.normal(),
    })),
    sizeMiddle,
    sizeSpread,
    heavyTail: rng.next() < priors.heavyTail,
    margin: rng.next() < 0.5 ? between(rng, 0.12, 0.35) : null,
    rates: { ...priors.rates, greatFrom: sizeMiddle * Math.exp(sizeSpread) },
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

/** Deals created in so many months from a day on, where business stands at a level (0 = as usual, in logarithms). */
export function dealsOf(
  rng: Rng,
  trade: Trade,
  from: { day: number; level: number },
  months: number,
): IncomeDeal[] {
  const deals: IncomeDeal[] = []
  let { level } = from
  for (let m = 0; m < months; m++) {
    level = levelKept * level + trade.swing * rng.normal()
    const seasonal = trade.seasons[monthNumberOf(from.day + m * monthDays) % 12] ?? 1
    for (let k = poisson(rng, trade.perMonth * seasonal * Math.exp(level)); k > 0; k--)
      deals.push(dealOf(rng, trade, `d${deals.length}`, Math.floor(from.day + (m + rng.next()) * monthDays)))
  }
  return deals
}

export function poisson(rng: Rng, rate: number): number {
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

export function dealOf(rng: Rng, trade: Trade, id: string, createdDay: number): IncomeDeal {
  const client = clientOf(rng, trade.clients)
  const isOdd = trade.heavyTail && rng.next() < tail.share
  const times = isOdd ? 1 / Math.max(1 / tail.most, rng.next()) : 1
  const amount = logNormal(rng, trade.sizeMiddle * client.size, trade.sizeSpread) * times
  const rate = amount > trade.rates.greatFrom ? trade.rates.great : trade.rates.usual
  const base = trade.margin === null ? amount : amount * trade.margin * Math.exp(marginSpread * rng.normal())
  return {
    ...courseOf(rng, trade, client, createdDay),
    id,
    clientId: client.id,
    commissionMinor: Math.round(base * rate * 100),
    bookedMinor: Math.round(amount * 100),
    chance: null,
    expectedDay: null,
    payoutDays: 0,
  }
}

type Course = Pick<IncomeDeal, 'step' | 'createdDay' | 'closedDay' | 'invoicedDay' | 'dueDay' | 'paidDay'>

/** What becomes of a deal in the end; what is known of it already is kept as it came. */
export function courseOf(
  rng: Rng,
  trade: Trade,
  client: Client,
  createdDay: number,
  known: Partial<Course> = {},
): Course {
  const isWon = known.closedDay == null ? rng.next() < client.chance : known.step !== 'lost'
  const course = isWon ? trade.toWin : trade.toLose
  const closedDay = known.closedDay ?? createdDay + Math.ceil(logNormal(rng, course.middle, course.spread))
  const { middle, spread } = trade.toInvoice
  const invoicedDay = known.invoicedDay ?? closedDay + Math.ceil(logNormal(rng, middle, spread))
  const dueDay = known.dueDay ?? invoicedDay + rng.pick(trade.terms)
  const late = Math.round(client.lateness + trade.lateSpread * rng.normal())
  const isPaid = isWon && rng.next() >= trade.neverPaid
  return {
    step: isWon ? (isPaid ? 'paid' : 'invoiced') : 'lost',
    createdDay,
    closedDay,
    invoicedDay: isWon ? invoicedDay : null,
    dueDay: isWon ? dueDay : null,
    paidDay: isPaid ? Math.max(invoicedDay + 1, dueDay + late) : null,
  }
}
