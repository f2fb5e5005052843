import type { PromiseSide } from '../domain/dossier/types.ts'
import { query, returns, topics } from './define.ts'
import { empty } from './fields.ts'
import type { ForecastRow } from './forecast.ts'
import type { VisitRow } from './planner.ts'

export type DueClient = {
  readonly id: string
  readonly name: string
  readonly isKey: boolean
  /** Days since the last contact; null: never met. */
  readonly sinceDays: number | null
  readonly idealDays: number
  /** Longer ago than the longest interval agreed. */
  readonly isLate: boolean
}

export type DueItem = {
  readonly id: string
  readonly clientId: string | null
  readonly title: string
  readonly clientName: string
  readonly on: string
}

/** A promise that falls due, or is late: kept by us, or to be asked after. */
export type DuePromise = DueItem & { readonly clientId: string; readonly side: PromiseSide }

export type Birthday = {
  readonly personId: string
  readonly name: string
  readonly clientId: string
  readonly clientName: string
  readonly on: string
}

export type TodayOverview = {
  readonly today: string
  readonly visits: readonly VisitRow[]
  /** Past visits nobody has closed. */
  readonly unclosed: readonly VisitRow[]
  readonly nextSteps: readonly DueItem[]
  /** Promises due within three days or past their day, ours and theirs. */
  readonly promises: readonly DuePromise[]
  readonly dueClients: readonly DueClient[]
  readonly birthdays: readonly Birthday[]
  readonly expiringProposals: readonly DueItem[]
  readonly lateDeals: readonly DueItem[]
  readonly commissionDue: { readonly currency: string; readonly minor: number; readonly entries: number }
  /** What this month has brought so far. */
  readonly month: { readonly receivedMinor: number; readonly currency: string }
  readonly isEmpty: boolean
}

/** What the forecast says of the months at hand; null: it says nothing of them. */
export type TodayOutlook = {
  readonly currency: string
  readonly thisMonth: ForecastRow | null
  readonly nextLean: ForecastRow | null
}

export const today = {
  /** What is due now, from all parts of the book. */
  'today.overview': query(empty, returns<TodayOverview>(), [...topics]),
  /** Apart from the rest of the day, which does not wait until the forecast is reckoned. */
  'today.outlook': query(empty, returns<TodayOutlook>(), [...topics]),
} as const

export type TodayErrors = Record<never, never>
