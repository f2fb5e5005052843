import type { MonthPattern, Season, SeasonedMonth } from '../domain/forecast/harvest-lean.ts'
import type { ForecastMethod, ForecastMonth } from '../domain/forecast/series.ts'
import { query, returns } from './define.ts'
import { empty } from './fields.ts'

export type ForecastRow = ForecastMonth & {
  readonly season: Season
  /** Commission already earned or due that should arrive in this month. */
  readonly knownMinor: number
  /** Below what the user needs each month; null: needs not said. */
  readonly isBelowNeeds: boolean | null
}

export type IncomeForecast = {
  readonly currency: string
  readonly method: ForecastMethod
  readonly historyMonths: number
  readonly isSeasonal: boolean
  readonly monthlyNeedsMinor: number | null
  readonly history: readonly SeasonedMonth[]
  readonly months: readonly ForecastRow[]
  readonly patterns: readonly MonthPattern[]
}

export const forecast = {
  'forecast.income': query(empty, returns<IncomeForecast>(), ['commission', 'settings']),
} as const

export type ForecastErrors = Record<never, never>
