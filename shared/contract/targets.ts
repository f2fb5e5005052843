import { z } from 'zod'
import type { TargetPlan } from '../domain/targets/progress.ts'
import { type Target, targetMeasures } from '../domain/targets/types.ts'
import { command, query, returns } from './define.ts'
import { currency, id, minor, text } from './fields.ts'

export const targetPeriod = z.string().regex(/^\d{4}-(0[1-9]|1[0-2]|Q[1-4])$/)

/** A measure's year: its months and quarters against what was done. */
export type YearOfTargets = {
  readonly year: string
  readonly currency: string
  readonly measures: readonly TargetPlan[]
  /** What reaching the running period's target does to pay, plan by plan; empty: no plan looks at it. */
  readonly pay: readonly FulfilmentPay[]
}

/** Pay of a plan's running period at shares of its target. Sums in minor units. */
export type FulfilmentPay = {
  readonly planId: string
  readonly planName: string
  readonly period: string
  readonly currency: string
  readonly targetMinor: number
  readonly volumeMinor: number
  readonly points: readonly { readonly attainmentPpm: number; readonly payMinor: number }[]
}

export const targets = {
  'targets.year': query(z.object({ year: z.string().regex(/^\d{4}$/) }), returns<YearOfTargets>(), [
    'commission',
    'deals',
    'orders',
    'planner',
    'clients',
    'settings',
  ]),
  /** value null: the target is taken away. Plans that look at targets are reckoned again. */
  'targets.save': command(
    z.object({
      period: targetPeriod,
      measure: z.enum(targetMeasures),
      companyId: id.nullable(),
      currency,
      value: minor.min(0).nullable(),
      note: text(2000),
    }),
    returns<Target | null>(),
    ['commission', 'deals'],
  ),
} as const

export type TargetsErrors = Record<never, never>
