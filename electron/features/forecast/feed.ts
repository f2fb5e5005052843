import { addDays, addToMonth, dayNumber, lastDayOfMonth, monthOf } from '../../../shared/base/local-date.ts'
import type { ForecastBasis } from '../../../shared/contract/forecast.ts'
import type { IncomeDeal, IncomeFacts } from '../../../shared/domain/forecast/income-model.ts'
import { noPlan } from '../../../shared/domain/forecast/plan-effect.ts'
import { fillMonths, type MonthValue } from '../../../shared/domain/forecast/series.ts'
import { forecastPath, type PathForecast } from '../../../shared/domain/forecast/series-forecast.ts'
import { sizeSeasons } from '../../../shared/domain/forecast/size-seasons.ts'
import type { Ctx } from '../../core/context.ts'
import { listPlans } from '../plans/store.ts'
import { BookCurrency } from './book-currency.ts'
import { type PastDeals, pastDeals, planUses } from './past-deals.ts'
import { type Pending, readPending } from './pending.ts'
import { plansInForce } from './period-plans.ts'
import { receivedRows } from './rows.ts'

export const horizon = 18
/** Older habits say little. */
const learntDays = 6 * 365
const payoutDays = 2 * 365
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
  /** Currencies without a rate, whose sums are left out. */
  readonly withoutRate: readonly string[]
}

/** Builds the engine's facts from deals, orders, invoices, the ledger, plans and contracts. */
export function readFeed(ctx: Ctx): Feed {
  const money = new BookCurrency(ctx)
  const all = listPlans(ctx.db)
  const { plans, places, salaryMinor } = plansInForce(ctx, all, money)
  const uses = planUses(all, places, ctx.today)
  const past = pastDeals(ctx, money, uses, addDays(ctx.today, -learntDays))
  const until = lastDayOfMonth(addToMonth(monthOf(ctx.today), horizon - 1))
  const pending = readPending(ctx, money, uses, past, until, addDays(ctx.today, -payoutDays))
  const received = readReceived(ctx, money)
  const basis = basisOf(past, received, pending, salaryMinor)
  const isSeries = basis === 'series'
  const series = isSeries ? received.all : received.unexplained
  const recurring = renewedDeals(ctx, pending)
  const facts: IncomeFacts = {
    todayDay: dayNumber(ctx.today),
    horizon,
    deals: past.deals.map((d) => (recurring.has(d.id) ? { ...d, isRenewed: true } : d)),
    pending: isSeries ? pending.deals.map((d): IncomeDeal => ({ ...d, isInSeries: true })) : pending.deals,
    invoices: past.invoices,
    expectsNewDeals: basis === 'deals',
    sizeSeasons: sizeSeasons(past.deals, dayNumber(ctx.today)),
    payoutMonths: 0,
    plan: noPlan,
    // A series of all income holds what plans bring already.
    plans: isSeries ? [] : plans,
    salaryMinor,
    otherIncome: basis === 'deals' || isSeries ? pathOf(series.months) : null,
    otherIncomeSoFarMinor: series.thisMonth,
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
    withoutRate: money.without,
  }
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

type Series = { readonly months: readonly MonthValue[]; readonly thisMonth: number }
type Received = {
  readonly withSalary: Series
  /** Without the salary, which is known ahead. */
  readonly all: Series
  /** What no deal and no plan explains. */
  readonly unexplained: Series
  readonly ofDeals: readonly MonthValue[]
  /** Share of the last year's income that deals explain, 0…1. */
  readonly dealsShare: number
}

function readReceived(ctx: Ctx, money: BookCurrency): Received {
  const rows = receivedRows(ctx.db).flatMap((row) => {
    const minor = money.convert(row.minor, row.currency, lastDayOfMonth(row.month))
    return minor === null ? [] : [{ ...row, minor }]
  })
  const thisMonth = monthOf(ctx.today)
  const lastMonth = addToMonth(thisMonth, -1)
  const first = rows.map((r) => r.month).sort()[0]
  const seriesOf = (own: readonly MonthValue[]): Series => ({
    // Every series begins with the whole, so that a source that began late is seen as late.
    months: first === undefined ? [] : fillMonths([{ month: first, minor: 0 }, ...own], lastMonth),
    thisMonth: own.filter((m) => m.month === thisMonth).reduce((sum, m) => sum + m.minor, 0),
  })
  const unsalaried = rows.filter((r) => r.isSalary === 0)
  const yearAgo = addToMonth(thisMonth, -12)
  const lastYear = unsalaried.filter((r) => r.month >= yearAgo)
  const sum = (of: readonly MonthValue[]) => of.reduce((total, r) => total + Math.max(0, r.minor), 0)
  const total = sum(lastYear)
  return {
    withSalary: seriesOf(rows),
    all: seriesOf(unsalaried),
    unexplained: seriesOf(unsalaried.filter((r) => r.isOfDeal === 0 && r.isOfPlan === 0)),
    ofDeals: fillMonths(
      unsalaried.filter((r) => r.isOfDeal === 1),
      lastMonth,
    ),
    dealsShare: total === 0 ? 1 : sum(lastYear.filter((r) => r.isOfDeal === 1 || r.isOfPlan === 1)) / total,
  }
}

function basisOf(past: PastDeals, received: Received, pending: Pending, salaryMinor: number): ForecastBasis {
  const wins = past.deals.filter((d) => d.step !== 'open' && d.step !== 'lost' && d.commissionMinor > 0)
  if (wins.length >= fewestWins && received.dealsShare >= dealsPart) return 'deals'
  if (received.all.months.some((m) => m.minor !== 0)) return 'series'
  return pending.deals.length > 0 || salaryMinor > 0 ? 'pipeline' : 'none'
}

/** The path of a series; null where it brought nothing within the last year. */
function pathOf(months: readonly MonthValue[]): PathForecast | null {
  const values = months.map((m) => m.minor)
  return values.slice(-12).every((v) => v === 0) ? null : forecastPath(values, horizon)
}
