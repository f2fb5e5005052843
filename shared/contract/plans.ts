import { z } from 'zod'
import type { TermsProblem } from '../domain/plans/check-terms.ts'
import {
  bandEdges,
  bandMeasures,
  bandReadings,
  earnedAtEvents,
  type PlanTerms,
  planPeriods,
} from '../domain/plans/terms.ts'
import type { FxRate, Plan, PlanVersion } from '../domain/plans/types.ts'
import { command, query, returns } from './define.ts'
import { currency, empty, id, localDate, longText, minor, month, text } from './fields.ts'

const whole = z.number().int()
/** Rates beyond 0–100 % are let through to be refused with a sentence; wider than any of them is a mistake. */
const share = whole.min(-10_000_000).max(100_000_000)
const sum = minor.min(0)
const days = whole.min(0).max(3650)
const band = z.object({ from: sum, to: sum.nullable(), ppm: share })
const bands = z.array(band).max(50).readonly()
const points = z
  .array(z.object({ at: sum, ppm: share }))
  .max(50)
  .readonly()
const limit = z.object({ capMinor: sum.nullable(), floorMinor: sum.nullable() })
const curve = z.object({ points, beyondPpm: share, capPpm: share.nullable() })

const rate = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('flat'), ppm: share }),
  z.object({
    kind: z.literal('bands'),
    by: z.enum(bandMeasures),
    reading: z.enum(bandReadings),
    edge: z.enum(bandEdges),
    bands,
  }),
  z.object({ kind: z.literal('interpolated'), points }),
  z.object({
    kind: z.literal('margin-bands'),
    of: z.enum(['price', 'cost']),
    edge: z.enum(bandEdges),
    bands,
  }),
  z.object({ kind: z.literal('unlock'), thresholdMinor: sum, beforePpm: share, afterPpm: share }),
])

const basis = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('amount') }),
  z.object({ kind: z.literal('margin') }),
  z.object({
    kind: z.literal('agency-fee'),
    feePpm: share.min(0).max(1_000_000),
    of: z.enum(['amount', 'net']),
  }),
])

const pay = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('share'), basis, rate }),
  z.object({ kind: z.literal('per-unit'), minor: sum }),
  z.object({ kind: z.literal('fixed'), minor: sum }),
])

const rule = z.object({
  name: text(200),
  clientIds: z.array(id).max(500).readonly(),
  aboveMinor: sum.nullable(),
  pay,
  limit,
})

const bonus = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('fixed'), atPpm: share.min(0), minor: sum }),
  z.object({ kind: z.literal('curve'), targetMinor: sum, curve }),
  z.object({ kind: z.literal('on-commission'), atPpm: share.min(0), ppm: share.min(0) }),
])

export const planTerms = z.object({
  rules: z.array(rule).max(50).readonly(),
  combine: z.enum(['first', 'all']),
  earnedAt: z.enum(earnedAtEvents),
  inParts: z.boolean(),
  payoutDays: days,
  safetyDays: days,
  late: z
    .object({
      steps: z
        .array(z.object({ afterDays: days, cutPpm: share.min(0).max(1_000_000) }))
        .max(20)
        .readonly(),
      of: z.enum(['original', 'remaining']),
      longestDays: days.nullable(),
    })
    .nullable(),
  split: z
    .object({
      of: z.enum(['credit', 'commission']),
      parties: z
        .array(
          z.object({ name: text(200), ppm: share, role: z.enum(['owner', 'overlay']), isMe: z.boolean() }),
        )
        .max(20)
        .readonly(),
    })
    .nullable(),
  paysIn: z.object({ currency, on: z.enum(['invoice', 'payment']) }).nullable(),
  holdback: z.object({ ppm: share.min(0).max(1_000_000), days }).nullable(),
  clawback: z.object({
    kind: z.enum(['none', 'pro-rata', 'full', 'share']),
    ppm: share.min(0).max(1_000_000),
    withinDays: days.nullable(),
  }),
  period: z.enum(planPeriods),
  quota: z
    .discriminatedUnion('kind', [
      z.object({ kind: z.literal('fixed'), minor: sum }),
      z.object({ kind: z.literal('targets') }),
    ])
    .nullable(),
  multiplier: curve.nullable(),
  bonuses: z.array(bonus).max(20).readonly(),
  invoiceLimit: limit,
  periodLimit: limit,
  draw: z.object({ minor: sum, isRecoverable: z.boolean(), recoverFrom: month.nullable() }).nullable(),
  salaryMinor: sum,
}) satisfies z.ZodType<PlanTerms>

export const planFields = z.object({
  companyId: id.nullable(),
  name: z.string().trim().max(200),
  priority: whole.min(1).max(99),
  isOverlay: z.boolean(),
  notes: longText,
})

export const versionFields = z.object({
  validFrom: localDate,
  validTo: localDate.nullable(),
  terms: planTerms,
})

export type PlanRow = {
  readonly plan: Plan
  readonly companyName: string | null
  /** Oldest first. */
  readonly versions: readonly PlanVersion[]
  /** The version that holds today; null: none does. */
  readonly currentId: string | null
  /** Currency its sums are meant in. */
  readonly currency: string
  /** Reckoned this year so far: earned by it, in its currency. */
  readonly earnedThisYearMinor: number
}

/** What terms would have paid for one past sale, beside what the ledger says. */
export type TrialRow = {
  readonly saleId: string
  readonly dealId: string | null
  readonly title: string
  readonly clientName: string
  readonly on: string
  readonly currency: string
  readonly amountMinor: number
  readonly wouldPayMinor: number
  readonly paysMinor: number
}

export type Trial = {
  readonly currency: string
  readonly sales: number
  readonly volumeMinor: number
  readonly wouldPayMinor: number
  readonly paysMinor: number
  /** Bonuses, factors, true-ups and limits of the periods, not of any one sale. */
  readonly periodsMinor: number
  readonly rows: readonly TrialRow[]
  /** Sales that could not be reckoned: their cost or units are not known. */
  readonly unreckoned: number
  readonly problems: readonly TermsProblem[]
}

export const plans = {
  'plans.list': query(empty, returns<readonly PlanRow[]>(), ['commission', 'deals', 'settings']),
  /** Saves a plan and one version of its terms (id null: a new one), then reckons everything again. */
  'plans.save': command(
    z.object({
      id: id.nullable(),
      fields: planFields.partial(),
      version: z.object({ id: id.nullable(), fields: versionFields }).nullable(),
    }),
    returns<Plan>(),
    ['commission', 'deals'],
  ),
  'plans.trash': command(z.object({ id }), returns<null>(), ['commission', 'deals']),
  'plans.trashVersion': command(z.object({ id }), returns<null>(), ['commission', 'deals']),
  /** What terms would have paid for the sales of some days. */
  'plans.try': query(
    z.object({ companyId: id.nullable(), from: localDate, to: localDate, terms: planTerms }),
    returns<Trial>(),
    ['commission', 'deals', 'orders'],
  ),
  'plans.rates': query(empty, returns<readonly FxRate[]>(), ['commission']),
  'plans.saveRate': command(
    z.object({
      id: id.nullable(),
      day: localDate,
      fromCurrency: currency,
      toCurrency: currency,
      rate: z.string().regex(/^\d{1,9}(\.\d{1,12})?$/),
    }),
    returns<FxRate>(),
    ['commission', 'deals', 'proposals'],
  ),
  'plans.trashRate': command(z.object({ id }), returns<null>(), ['commission', 'deals', 'proposals']),
} as const

export type PlansErrors = {
  'plans.nameEmpty': Record<string, never>
  'plans.endsBeforeStart': Record<string, never>
  'plans.sameStart': { readonly validFrom: string }
  'plans.lastVersion': Record<string, never>
  'plans.noRules': Record<string, never>
  'plans.bandsEmpty': { readonly rule: number }
  'plans.bandsStart': { readonly rule: number; readonly from: string }
  'plans.bandsGap': { readonly rule: number; readonly from: string; readonly to: string }
  'plans.bandsOverlap': { readonly rule: number; readonly from: string; readonly to: string }
  'plans.bandsEnd': { readonly rule: number; readonly to: string }
  'plans.bandBackwards': { readonly rule: number; readonly from: string; readonly to: string }
  'plans.rateOutOfRange': { readonly rule: number; readonly percent: string }
  'plans.pointsOrder': { readonly rule: number }
  'plans.curveOrder': Record<string, never>
  'plans.quotaMissing': Record<string, never>
  'plans.sharesNotWhole': { readonly percent: string }
  'plans.shareOutOfRange': { readonly percent: string }
  'plans.meMissing': Record<string, never>
  'plans.floorAboveCap': Record<string, never>
  'plans.lateOrder': Record<string, never>
  'plans.sameCurrency': Record<string, never>
  'plans.rateZero': Record<string, never>
}
