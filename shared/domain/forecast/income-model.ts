import type { LateTerms } from '../plans/terms.ts'
import type { PeriodRate } from './period-rates.ts'
import type { PeriodPlan } from './plan-months.ts'
import type { QuantileTable } from './quantile-table.ts'
import type { PathForecast } from './series-forecast.ts'

/** How far a deal has come. */
export type IncomeStep = 'open' | 'won' | 'invoiced' | 'paid' | 'lost'

/** With what a commission is earned; without a word: with the client's payment. */
export type EarnedWith = 'signing' | 'delivery' | 'invoice' | 'payment'

/** A deal as the forecast reads it; days are day numbers of shared/base/local-date. */
export type IncomeDeal = {
  readonly id: string
  /** The deal of which this is a part (an invoice, a share held back); without a word: it is the deal itself. */
  readonly dealId?: string
  readonly clientId: string
  readonly step: IncomeStep
  readonly createdDay: number
  readonly closedDay: number | null
  /** It was entered when it was decided: the day it began is a guess, and before that nothing was known of it. */
  readonly isBeginGuessed?: boolean
  readonly invoicedDay: number | null
  readonly dueDay: number | null
  readonly paidDay: number | null
  /** Commission before the plan's multiplier, before late payment cut it and before any of it was taken back, minor units. */
  readonly commissionMinor: number
  /** What counts towards the plan when it is won, minor units. */
  readonly bookedMinor: number
  /** Chance of winning, 0…1, as its owner sees it; null: not said. */
  readonly chance: number | null
  /** Day on which its owner expects the decision; null: not said. */
  readonly expectedDay: number | null
  /** Days from the client's payment to the commission's. */
  readonly payoutDays: number
  readonly earnedWith?: EarnedWith
  /** Nothing is delivered or invoiced before this day. */
  readonly notBeforeDay?: number | null
  /** Which of the facts' plans it counts for. */
  readonly plan?: number
  /** Its income is part of the series of other income and is not expected a second time. */
  readonly isInSeries?: boolean
  /** What was taken back of its commission, by day, minor units above 0. */
  readonly takenBack?: readonly { readonly day: number; readonly minor: number }[]
  /** Which of the facts' period rates pays it, and what that rate applies to, minor units. */
  readonly pool?: number
  readonly baseMinor?: number
  /** A contract renews it: it says nothing of what comes anew. */
  readonly isRenewed?: boolean
}

/**
 * The three layers that are kept apart, what is certain each month, what plans put on top or take off, and what returns
 * and late payment take back (never above 0).
 */
export const incomeLayers = ['salary', 'earned', 'pipeline', 'uncreated', 'plan', 'takenBack'] as const
export type IncomeLayer = (typeof incomeLayers)[number]

/** What the commission plan makes of a quarter: a multiplier by what was booked in it. */
export type PlanEffect = {
  /** A plan as it may be; u: chance in [0, 1), so that what isn't known of the plan differs by simulation. */
  readonly multiplierOf: (bookedMinor: number, u: number) => number
  /** Multipliers of quarters that are settled, by the month number they begin with. */
  readonly settled: ReadonlyMap<number, number>
}

export type IncomeFacts = {
  /** First day that is not yet known. */
  readonly todayDay: number
  readonly horizon: number
  /** What is learnt from: how deals are won, invoiced and paid, and what comes anew. */
  readonly deals: readonly IncomeDeal[]
  /** What may still bring something, part by part; without a word: the same deals. */
  readonly pending?: readonly IncomeDeal[]
  /** Each invoice for itself, from which delays are learnt; without a word: the deals. */
  readonly invoices?: readonly IncomeDeal[]
  /** false: too little is known to say what deals come anew. */
  readonly expectsNewDeals?: boolean
  /** How large new deals are by the calendar month in which they begin, mean 1; without a word: all alike. */
  readonly sizeSeasons?: readonly number[]
  readonly plans?: readonly PeriodPlan[]
  /** Rates that look at a period's total. */
  readonly periodRates?: readonly PeriodRate[]
  /** What late payment cuts, by plan. */
  readonly lateTerms?: readonly (LateTerms | null)[]
  /** Whole months after the payment in which the commission is paid out. */
  readonly payoutMonths: number
  /** Days by which payouts of what is pending differ from their usual day; without a word they come on it. */
  readonly payoutSpread?: QuantileTable
  readonly plan: PlanEffect
  /** Each month, minor units. */
  readonly salaryMinor: number
  /** Income forecast as a series: what no deal explains, or all of it; what pending deals bring of it comes off. */
  readonly otherIncome: PathForecast | null
  /** What months of the series lose of it, 0–1, equally likely ones; without a word: nothing. */
  readonly otherTaken?: QuantileTable | null
  /** What of the series this month has brought already. */
  readonly otherIncomeSoFarMinor?: number
}

/** What may come otherwise than it looks; each is reckoned with the same chance as the forecast itself. */
export type IncomeChange =
  | { readonly kind: 'slips'; readonly dealId: string; readonly days: number }
  | { readonly kind: 'lost'; readonly dealId: string }
  | { readonly kind: 'won'; readonly dealId: string; readonly day: number }
  | { readonly kind: 'collected'; readonly dealId: string; readonly day: number }
  | { readonly kind: 'clientLeaves'; readonly clientId: string }
  | { readonly kind: 'rates'; readonly factor: number }
  /** Plans pay as if so much of each period's target were reached, 0…1; without a target, commissions shrink to it. */
  | { readonly kind: 'planMissed'; readonly multiplier: number }
  /** What was won is delivered and invoiced on a day. */
  | { readonly kind: 'delivered'; readonly dealId: string; readonly day: number }
  | { readonly kind: 'deliveryLate'; readonly days: number }
  /** Work stands still for so many days from a day on: nothing is created or decided. */
  | { readonly kind: 'holiday'; readonly day: number; readonly days: number }
