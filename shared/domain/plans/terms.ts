/** What a principal promises to pay, as data. Sums in minor units, shares in ppm, days as whole numbers. */

export const earnedAtEvents = ['signing', 'delivery', 'invoice', 'payment'] as const
export type EarnedAt = (typeof earnedAtEvents)[number]

/** A range of sizes and its rate. Bounds in minor units, or in ppm where a share is measured; to null: no end. */
export type Band = { readonly from: number; readonly to: number | null; readonly ppm: number }

/** To which band an exact bound belongs: 'from' the upper one ('from 3 000 000'), 'to' the lower ('up to and including'). */
export const bandEdges = ['from', 'to'] as const
export type BandEdge = (typeof bandEdges)[number]

/** whole: the band reached pays for everything; marginal: each band pays for its own part. */
export const bandReadings = ['whole', 'marginal'] as const
export type BandReading = (typeof bandReadings)[number]

/** What the bands measure: one deal, the period's total, or the period's total in ppm of its target. */
export const bandMeasures = ['deal', 'period', 'attainment'] as const
export type BandMeasure = (typeof bandMeasures)[number]

export type Point = { readonly at: number; readonly ppm: number }

/**
 * A share of the base (K-71, K-72). interpolated: the rate runs straight between points of deal size;
 * margin-bands: the deal's margin in ppm of price or cost chooses the rate; unlock: reaching the period's
 * threshold pays the second rate for all of the period.
 */
export type Rate =
  | { readonly kind: 'flat'; readonly ppm: number }
  | {
      readonly kind: 'bands'
      readonly by: BandMeasure
      readonly reading: BandReading
      readonly edge: BandEdge
      readonly bands: readonly Band[]
    }
  | { readonly kind: 'interpolated'; readonly points: readonly Point[] }
  | {
      readonly kind: 'margin-bands'
      readonly of: 'price' | 'cost'
      readonly edge: BandEdge
      readonly bands: readonly Band[]
    }
  | {
      readonly kind: 'unlock'
      readonly thresholdMinor: number
      readonly beforePpm: number
      readonly afterPpm: number
    }
export type RateKind = Rate['kind']

/** agency-fee: the fee that is inside the amount (K-71): a share of the amount, or what was put on top of the net price. */
export type Basis =
  | { readonly kind: 'amount' }
  | { readonly kind: 'margin' }
  | { readonly kind: 'agency-fee'; readonly feePpm: number; readonly of: 'amount' | 'net' }
export type BasisKind = Basis['kind']

/** What one sale pays under a rule. per-unit: minor units for each whole unit sold. */
export type Pay =
  | { readonly kind: 'share'; readonly basis: Basis; readonly rate: Rate }
  | { readonly kind: 'per-unit'; readonly minor: number }
  | { readonly kind: 'fixed'; readonly minor: number }

export type Limit = { readonly capMinor: number | null; readonly floorMinor: number | null }

export type Rule = {
  readonly name: string
  /** Only these clients; empty: all. */
  readonly clientIds: readonly string[]
  /** Only sales above this amount; null: all. */
  readonly aboveMinor: number | null
  readonly pay: Pay
  /** On what the rule pays for one sale. */
  readonly limit: Limit
}

export type LateStep = { readonly afterDays: number; readonly cutPpm: number }

/** Cuts for late payment by the client: every step reached is taken off. */
export type LateTerms = {
  readonly steps: readonly LateStep[]
  /** Of the whole commission, or of what the step before left. */
  readonly of: 'original' | 'remaining'
  /** Days from invoice to payment after which nothing is paid; null: no such limit. */
  readonly longestDays: number | null
}

/** owner: shares that make up the whole; overlay: paid on top of it. */
export type Party = {
  readonly name: string
  readonly ppm: number
  readonly role: 'owner' | 'overlay'
  readonly isMe: boolean
}

/** credit: the base is shared, each earns by their own rate; commission: one commission is shared. */
export type SplitTerms = { readonly of: 'credit' | 'commission'; readonly parties: readonly Party[] }

/** What a return takes back, if it comes within so many days of being earned (null: at any time). */
export type Clawback = {
  readonly kind: 'none' | 'pro-rata' | 'full' | 'share'
  /** For 'share': how much of what was earned. */
  readonly ppm: number
  readonly withinDays: number | null
}

/** Pays by attainment: nothing below the first point, straight between points, a slope beyond the last. */
export type Curve = {
  /** at and ppm in millionths; two points at one place make a jump. */
  readonly points: readonly Point[]
  /** Pay for each unit of attainment beyond the last point, in ppm; 0: flat. */
  readonly beyondPpm: number
  readonly capPpm: number | null
}

export type Bonus =
  | { readonly kind: 'fixed'; readonly atPpm: number; readonly minor: number }
  | { readonly kind: 'curve'; readonly targetMinor: number; readonly curve: Curve }
  | { readonly kind: 'on-commission'; readonly atPpm: number; readonly ppm: number }

/** An advance each month. recoverFrom: first month 'YYYY-MM' that pays back; null with isRecoverable: from the start. */
export type Draw = {
  readonly minor: number
  readonly isRecoverable: boolean
  readonly recoverFrom: string | null
}

/** Where the period's target comes from: the plan itself, or the user's own targets (K-60). */
export type Quota = { readonly kind: 'fixed'; readonly minor: number } | { readonly kind: 'targets' }

export const planPeriods = ['month', 'quarter', 'year'] as const
export type PlanPeriod = (typeof planPeriods)[number]

export type PlanTerms = {
  /** In order of priority. */
  readonly rules: readonly Rule[]
  /** first: only the first rule that fits a sale pays; all: every one that fits. */
  readonly combine: 'first' | 'all'
  readonly earnedAt: EarnedAt
  /** Earned part by part, as parts are delivered, invoiced or paid. */
  readonly inParts: boolean
  /** Days from being earned to payout; safetyDays: not before so many days after the invoice was due. */
  readonly payoutDays: number
  readonly safetyDays: number
  readonly late: LateTerms | null
  readonly split: SplitTerms | null
  /** Currency it is paid in and whose day's rate counts; null: the sale's own. */
  readonly paysIn: { readonly currency: string; readonly on: 'invoice' | 'payment' } | null
  readonly holdback: { readonly ppm: number; readonly days: number } | null
  readonly clawback: Clawback
  readonly period: PlanPeriod
  readonly quota: Quota | null
  /** Factor on the period's commission by plan fulfilment (K-60). */
  readonly multiplier: Curve | null
  readonly bonuses: readonly Bonus[]
  readonly invoiceLimit: Limit
  readonly periodLimit: Limit
  readonly draw: Draw | null
  /** Base salary each month (K-70). */
  readonly salaryMinor: number
}

export const noLimit: Limit = { capMinor: null, floorMinor: null }

/** The plainest plan: a share of the amount, earned at an event and paid some days later. */
export function simpleTerms(name: string, pay: Pay, earnedAt: EarnedAt, payoutDays: number): PlanTerms {
  return {
    rules: [{ name, clientIds: [], aboveMinor: null, pay, limit: noLimit }],
    combine: 'first',
    earnedAt,
    inParts: false,
    payoutDays,
    safetyDays: 0,
    late: null,
    split: null,
    paysIn: null,
    holdback: null,
    clawback: { kind: 'pro-rata', ppm: 1_000_000, withinDays: null },
    period: 'month',
    quota: null,
    multiplier: null,
    bonuses: [],
    invoiceLimit: noLimit,
    periodLimit: noLimit,
    draw: null,
    salaryMinor: 0,
  }
}

/** Whether what one sale earns depends on the others of its period. */
export function isPeriodRate(pay: Pay): boolean {
  if (pay.kind !== 'share') return false
  const { rate } = pay
  return rate.kind === 'unlock' || (rate.kind === 'bands' && rate.by !== 'deal')
}

/** Whether a period adds lines of its own besides those of its sales. */
export function hasPeriodLines(terms: PlanTerms): boolean {
  const { multiplier, bonuses, periodLimit, draw, salaryMinor } = terms
  const isLimited = periodLimit.capMinor !== null || periodLimit.floorMinor !== null
  return multiplier !== null || bonuses.length > 0 || isLimited || draw !== null || salaryMinor > 0
}
