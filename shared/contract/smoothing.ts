import { z } from 'zod'
import type { PlannedMonth } from '../domain/smoothing/plan-months.ts'
import type { TaxDue } from '../domain/smoothing/taxes.ts'
import {
  incomeKinds,
  type ReserveBalance,
  type SmoothingPlan,
  type TaxRule,
  taxPeriods,
} from '../domain/smoothing/types.ts'
import { command, query, returns } from './define.ts'
import { currency, id, minor, month, text } from './fields.ts'

const share = z.number().int().min(0).max(1_000_000)
const sum = minor.min(0)

export const smoothingPlanFields = z.object({
  currency,
  payMinor: sum.nullable(),
  riskPpm: z.number().int().min(10_000).max(500_000),
  reserve: z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('share'), ppm: share }),
    z.object({ kind: z.literal('fixed'), minor: sum }),
  ]),
})
export type SmoothingPlanFields = z.output<typeof smoothingPlanFields>

export const taxFields = z.object({
  name: text(100),
  currency,
  amount: z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('share'), ppm: share, of: z.enum(['all', ...incomeKinds]) }),
    z.object({ kind: z.literal('flat'), minor: sum }),
  ]),
  period: z.enum(taxPeriods),
  dueMonths: z.number().int().min(0).max(12),
  dueDay: z.number().int().min(1).max(28),
})
export type TaxFields = z.output<typeof taxFields>

/** A month of the table; what only the forecast knows is null for months that are over. */
export type SmoothedMonth = PlannedMonth & {
  readonly phase: 'past' | 'running' | 'ahead'
  /** Chance that the reserve is dry by the end of the month, 0–1. */
  readonly dryShare: number | null
}

export type SmoothingView = {
  readonly currency: string
  readonly plan: SmoothingPlanFields
  /** Whether the user has set the rule, or it is the usual one. */
  readonly isOwnPlan: boolean
  /** none: no forecast yet, so that nothing can be said of what the income bears. */
  readonly basis: 'none' | 'forecast'
  readonly horizon: number
  /** What the user needs each month; null: not said. */
  readonly needsMinor: number | null
  /** In the reserve on the first of this month, and whether the user ever entered a balance. */
  readonly reserveMinor: number
  readonly isReserveKnown: boolean
  /** The greatest pay the income bears; null without a forecast. */
  readonly sustainableMinor: number | null
  /** The pay everything is reckoned with: the user's own, else what the income bears, else the needs. */
  readonly payMinor: number
  /** Chance that the reserve runs dry with it within the months ahead, 0–1. */
  readonly risk: number
  readonly neededMinor: number | null
  readonly runwayMonths: number | null
  readonly thisMonth: {
    readonly month: string
    readonly receivedMinor: number
    readonly taxMinor: number
    /** To lay by from what came so far. */
    readonly setAsideMinor: number
  }
  readonly months: readonly SmoothedMonth[]
  readonly taxes: readonly TaxRule[]
  readonly dues: readonly TaxDue[]
}

export const smoothing = {
  'smoothing.view': query(z.object({}), returns<SmoothingView>(), [
    'forecast',
    'commission',
    'deals',
    'orders',
    'receivables',
    'settings',
  ]),
  'smoothing.savePlan': command(smoothingPlanFields, returns<SmoothingPlan>(), ['forecast']),
  'smoothing.saveTax': command(z.object({ id: id.nullable(), fields: taxFields }), returns<TaxRule>(), [
    'forecast',
  ]),
  'smoothing.removeTax': command(z.object({ id }), returns<TaxRule>(), ['forecast']),
  /** What really lay in the reserve on the first of a month; null takes the entry away. */
  'smoothing.saveBalance': command(
    z.object({ month, currency, balanceMinor: minor.nullable() }),
    returns<ReserveBalance | null>(),
    ['forecast'],
  ),
} as const

export type SmoothingErrors = {
  'smoothing.monthAhead': { readonly month: string }
  'smoothing.belowZero': Record<string, never>
  'smoothing.unnamedTax': Record<string, never>
}
