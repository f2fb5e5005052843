import { addDays, addToMonth, dayNumber, lastDayOfMonth, monthOf } from '../../../shared/base/local-date.ts'
import type { ForecastBasis } from '../../../shared/contract/forecast.ts'
import type { IncomeDeal, IncomeFacts } from '../../../shared/domain/forecast/income-model.ts'
import { dealsKnownAt } from '../../../shared/domain/forecast/known-then.ts'
import { noPlan } from '../../../shared/domain/forecast/plan-effect.ts'
import { runRate, windfalls } from '../../../shared/domain/forecast/run-rate.ts'
import type { MonthValue } from '../../../shared/domain/forecast/series.ts'
import type { PathForecast } from '../../../shared/domain/forecast/series-forecast.ts'
import { sizeSeasons } from '../../../shared/domain/forecast/size-seasons.ts'
import { takenShares } from '../../../shared/domain/forecast/taken-back.ts'
import type { Ctx } from '../../core/context.ts'
import { listPlans } from '../plans/store.ts'
import { BookCurrency } from './book-currency.ts'
import { BookRows } from './book-rows.ts'
import { pastDeals, planUses } from './past-deals.ts'
import { learnPayouts } from './payout-lateness.ts'
import { type Pending, readPending } from './pending.ts'
import { plansInForce } from './period-plans.ts'
import { type Received, readReceived, type Series } from './received.ts'
import { takenOfDeals } from './taken-back.ts'

export const horizon = 18
/** Older habits say little. */
const learntDays = 6 * 365
/** Deals say what comes anew once so many were won and they bring half of what is received. */
const fewestWins = 6
const dealsPart = 0.5

/** What the forecast is reckoned from, read from the book. */
export type Feed = {
  readonly currency: string
  readonly basis: ForecastBasis
  readonly facts: IncomeFacts
  readonly pending: Pending
  /** Months that are over, those without income as zero. */
  readonly history: readonly MonthValue[]
  /** What deals have brought in each of them, from the first in which one brought anything. */
  readonly ofDeals: readonly MonthValue[]
  readonly receivedThisMonthMinor: number
  /** Months that stand alone and are not expected again. */
  readonly windfalls: readonly MonthValue[]
  /** Currencies without a rate, whose sums are left out. */
  readonly withoutRate: readonly string[]
}

/** Builds the engine's facts from deals, orders, invoices, the ledger, plans and contracts. */
export function readFeed(ctx: Ctx): Feed {
  const money = new BookCurrency(ctx)
  const ground = readGround(ctx, money, rowsFor(ctx, ctx.today))
  const { uses, past, received, salaryMinor } = ground
  const until = lastDayOfMonth(addToMonth(monthOf(ctx.today), horizon - 1))
  const pending = readPending(ctx, money, uses, past, until, ground)
  const basis = basisOf(past.deals, received, pending.deals.length > 0 || salaryMinor > 0)
  const recurring = renewedDeals(ctx, pending)
  const facts: IncomeFacts = {
    ...factsOf(ctx, ground, basis, {
      deals: past.deals.map((d) => (recurring.has(d.id) ? { ...d, isRenewed: true } : d)),
      pending: pending.deals,
      invoices: past.invoices,
    }),
    otherIncomeSoFarMinor: seriesOf(received, basis).thisMonth,
  }
  const { months: history, thisMonth: receivedThisMonthMinor } = received.withSalary
  return {
    currency: money.code,
    basis,
    facts,
    pending,
    history,
    ofDeals: received.ofDeals,
    receivedThisMonthMinor,
    windfalls: windfalls(history),
    withoutRate: money.without,
  }
}

/** What an earlier forecast would have been reckoned from. */
export type EarlierFeed = Pick<Feed, 'basis' | 'facts' | 'ofDeals'>

/**
 * The facts as they were known when an earlier month began, its first day being today for ctx: deals, invoices, payments,
 * receipts and plans by their own dates. What the user thought of a deal then is not known any more, and amounts are
 * those the book has today.
 */
export function readEarlier(ctx: Ctx, rows: BookRows): EarlierFeed {
  const ground = readGround(ctx, new BookCurrency(ctx), rows, addDays(ctx.today, -1))
  const { past, received, salaryMinor } = ground
  const todayDay = dayNumber(ctx.today)
  const deals = dealsKnownAt(past.deals, todayDay)
  const basis = basisOf(deals, received, deals.some((d) => d.step === 'open') || salaryMinor > 0)
  const facts = factsOf(ctx, ground, basis, {
    deals,
    pending: deals.flatMap((deal) => pendingThen(deal, past.receivedDays.get(deal.id), todayDay)),
    invoices: dealsKnownAt(past.invoices, todayDay),
  })
  return { basis, facts, ofDeals: received.ofDeals }
}

/** The rows for forecasts made on a day (YYYY-MM-DD) or later. */
export function rowsFor({ db }: Pick<Ctx, 'db'>, earliest: string): BookRows {
  return new BookRows(db, addDays(earliest, -learntDays))
}

/** What is read of the book whatever is known of its deals; ledgerUntil: the ledger's last day that counts for plans. */
function readGround(ctx: Ctx, money: BookCurrency, rows: BookRows, ledgerUntil?: string) {
  const all = listPlans(ctx.db)
  const { lateBy, spread: payoutSpread } = learnPayouts(ctx, rows)
  const { places, ...inForce } = plansInForce(ctx, all, money, lateBy, ledgerUntil)
  const uses = planUses(all, places, ctx.today)
  const taken = takenOfDeals(ctx, money, rows, all)
  const ways = { rows, lateBy, taken, pools: inForce.pools }
  const past = pastDeals(ctx, money, uses, ways, addDays(ctx.today, -learntDays))
  const received = readReceived(ctx, money, rows.received)
  return { ...inForce, uses, lateBy, payoutSpread, past, received }
}

type Ground = ReturnType<typeof readGround>
type Known = {
  readonly deals: readonly IncomeDeal[]
  readonly pending: readonly IncomeDeal[]
  readonly invoices: readonly IncomeDeal[]
}

function factsOf(ctx: Ctx, ground: Ground, basis: ForecastBasis, known: Known): IncomeFacts {
  const isSeries = basis === 'series'
  const todayDay = dayNumber(ctx.today)
  return {
    todayDay,
    horizon,
    ...known,
    pending: isSeries ? known.pending.map((d): IncomeDeal => ({ ...d, isInSeries: true })) : known.pending,
    expectsNewDeals: basis === 'deals',
    sizeSeasons: sizeSeasons(known.deals, todayDay),
    payoutMonths: 0,
    payoutSpread: ground.payoutSpread,
    plan: noPlan,
    // A series of all income holds what plans bring already.
    ...(isSeries
      ? { plans: [] }
      : { plans: ground.plans, periodRates: ground.pools.rates, lateTerms: ground.lateTerms }),
    salaryMinor: ground.salaryMinor,
    ...(basis === 'deals' || isSeries ? ofSeries(seriesOf(ground.received, basis)) : { otherIncome: null }),
  }
}

/** What is forecast as a series: all income, or what deals and plans do not explain. */
function seriesOf(received: Received, basis: ForecastBasis): Series {
  return basis === 'series' ? received.all : received.unexplained
}

/** What had come by then comes no more; what was late then was still to come. */
function pendingThen(
  deal: IncomeDeal,
  receivedDay: number | undefined,
  todayDay: number,
): readonly IncomeDeal[] {
  if (deal.step !== 'paid' || deal.paidDay === null || receivedDay === undefined) return [deal]
  if (receivedDay < todayDay) return []
  return [{ ...deal, payoutDays: Math.max(deal.payoutDays, todayDay - deal.paidDay) }]
}

function renewedDeals(ctx: Ctx, { sources }: Pending): ReadonlySet<string> {
  const ids = [...sources.values()].flatMap((s) => s.contractId ?? [])
  const rows = ctx.db
    .statement(
      'SELECT deal_id FROM contract WHERE deal_id IS NOT NULL AND id IN (SELECT value FROM json_each(?))',
    )
    .pluck()
    .all(JSON.stringify(ids)) as string[]
  return new Set(rows)
}

function basisOf(deals: readonly IncomeDeal[], received: Received, hasMore: boolean): ForecastBasis {
  const wins = deals.filter((d) => d.step !== 'open' && d.step !== 'lost' && d.commissionMinor > 0)
  if (wins.length >= fewestWins && received.dealsShare >= dealsPart) return 'deals'
  if (received.all.months.some((m) => m.minor !== 0)) return 'series'
  return hasMore ? 'pipeline' : 'none'
}

/** Older returns say little. */
const takenMonths = 36

/** A series ahead, and what is taken back of it. */
function ofSeries({ months, taken }: Series): Pick<IncomeFacts, 'otherIncome' | 'otherTaken'> {
  const gross = months.slice(-takenMonths).map((m) => m.minor)
  return { otherIncome: pathOf(months), otherTaken: takenShares(gross, taken.slice(-takenMonths)) }
}

/** The path of a series; null where it brought nothing within the last year. */
function pathOf(months: readonly MonthValue[]): PathForecast | null {
  const values = months.map((m) => m.minor)
  return values.slice(-12).every((v) => v === 0) ? null : runRate(months, horizon)
}
