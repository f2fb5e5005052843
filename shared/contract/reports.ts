import { z } from 'zod'
import type { ParetoRow } from '../domain/reports/pareto.ts'
import { hostCall, query, returns, topics } from './define.ts'
import { localDate } from './fields.ts'

export type YearRow = {
  readonly year: string
  readonly receivedMinor: number
  readonly wonDeals: number
  readonly wonMinor: number
  readonly visitsDone: number
}

export type Reports = {
  readonly currency: string
  /** By revenue, and by margin where the cost is known. */
  readonly pareto: readonly ParetoRow[]
  readonly paretoOfMargin: readonly ParetoRow[]
  /** Sales of the period whose cost nobody entered: the margin leaves them out. */
  readonly withoutCost: { readonly sales: number; readonly minor: number }
  readonly years: readonly YearRow[]
  /** Won or lost in the period, and the share won, 0–1; null: none decided. */
  readonly winRate: number | null
  readonly decidedDeals: number
}

const period = z.object({ from: localDate, to: localDate })

export const reports = {
  'reports.overview': query(period, returns<Reports>(), [
    'clients',
    'deals',
    'orders',
    'commission',
    'planner',
    'settings',
  ]),
  'reports.saveCsv': hostCall(period, returns<{ readonly path: string | null }>()),
  /** The whole book as one file of JSON that any program reads: nobody is locked in. */
  'reports.saveJson': hostCall(z.object({}), returns<{ readonly path: string | null }>()),
  'reports.everything': query(z.object({}), returns<Readonly<Record<string, readonly unknown[]>>>(), [
    ...topics,
  ]),
} as const

export type ReportsErrors = Record<never, never>
