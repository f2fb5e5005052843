import type { PathForecast } from './series-forecast.ts'

/** How far a deal has come. */
export type IncomeStep = 'open' | 'won' | 'invoiced' | 'paid' | 'lost'

/** A deal as the forecast reads it; days are day numbers of shared/base/local-date. */
export type IncomeDeal = {
  readonly id: string
  readonly clientId: string
  readonly step: IncomeStep
  readonly createdDay: number
  readonly closedDay: number | null
  readonly invoicedDay: number | null
  readonly dueDay: number | null
  readonly paidDay: number | null
  /** Commission before the plan's multiplier, minor units. */
  readonly commissionMinor: number
  /** What counts towards the plan when it is won, minor units. */
  readonly bookedMinor: number
  /** Chance of winning, 0…1, as its owner sees it; null: not said. */
  readonly chance: number | null
  /** Day on which its owner expects the decision; null: not said. */
  readonly expectedDay: number | null
  /** Days from the client's payment to the commission's. */
  readonly payoutDays: number
}

/** Of the three layers that are kept apart, and what is certain each month. */
export const incomeLayers = ['salary', 'earned', 'pipeline', 'uncreated'] as const
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
  readonly deals: readonly IncomeDeal[]
  /** Whole months after the payment in which the commission is paid out. */
  readonly payoutMonths: number
  readonly plan: PlanEffect
  readonly salaryMinor: number
  /** Income that no deal explains, forecast as a series; null: none. */
  readonly otherIncome: PathForecast | null
}

/** What may come otherwise than it looks; each is reckoned with the same chance as the forecast itself. */
export type IncomeChange =
  | { readonly kind: 'slips'; readonly dealId: string; readonly days: number }
  | { readonly kind: 'lost'; readonly dealId: string }
  | { readonly kind: 'won'; readonly dealId: string; readonly day: number }
  | { readonly kind: 'collected'; readonly dealId: string; readonly day: number }
  | { readonly kind: 'clientLeaves'; readonly clientId: string }
  | { readonly kind: 'rates'; readonly factor: number }
  | { readonly kind: 'planMissed'; readonly multiplier: number }
  | { readonly kind: 'deliveryLate'; readonly days: number }
  /** Work stands still for so many days from a day on: nothing is created or decided. */
  | { readonly kind: 'holiday'; readonly day: number; readonly days: number }
