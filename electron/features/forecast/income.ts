import { addToMonth, firstDayOfMonth, monthOf } from '../../../shared/base/local-date.ts'
import type { ForecastRow, IncomeForecast } from '../../../shared/contract/forecast.ts'
import { monthPatterns, seasonAgainst, seasonsOf } from '../../../shared/domain/forecast/harvest-lean.ts'
import { fillMonths, forecastMonths } from '../../../shared/domain/forecast/series.ts'
import type { Ctx } from '../../core/context.ts'
import { incomeHistory } from '../commission/months.ts'
import { readSettings } from '../settings/store.ts'

const horizon = 18
const yearMonths = 12

/** Commission earned or due but not received, by the month it should arrive; what is late counts to this month. */
function knownByMonth(ctx: Ctx, currency: string): Map<string, number> {
  const rows = ctx.db
    .statement(
      `SELECT substr(max(coalesce(due_on, @first), @first), 1, 7) AS month, sum(amount_minor) AS minor
         FROM commission_entry
        WHERE deleted_at IS NULL AND state IN ('earned', 'due') AND currency = @currency GROUP BY month`,
    )
    .all({ currency, first: firstDayOfMonth(monthOf(ctx.today)) }) as { month: string; minor: number }[]
  return new Map(rows.map((row) => [row.month, row.minor]))
}

/**
 * The next months of income from the months that are over (K-73, K-75). The running month is forecast, not taken
 * for a whole one; money already earned is the least a month is expected to bring.
 */
export function incomeForecast(ctx: Ctx): IncomeForecast {
  const { currency, monthlyNeeds } = readSettings(ctx.db)
  const lastMonth = addToMonth(monthOf(ctx.today), -1)
  const history = incomeHistory(ctx.db, currency).filter((m) => m.month <= lastMonth)
  const seasoned = seasonsOf(fillMonths(history, lastMonth))
  const forecast = forecastMonths(history, lastMonth, horizon)
  const known = knownByMonth(ctx, currency)
  const usual = usualIncome(seasoned.map((m) => m.minor))
  const months = forecast.months.map((m): ForecastRow => {
    const knownMinor = known.get(m.month) ?? 0
    const meanMinor = Math.max(m.meanMinor, knownMinor)
    const isBelowNeeds = monthlyNeeds === null ? null : meanMinor < monthlyNeeds
    const season = seasonAgainst(meanMinor, usual)
    return { ...m, meanMinor, highMinor: Math.max(m.highMinor, meanMinor), knownMinor, season, isBelowNeeds }
  })
  return {
    currency,
    method: forecast.method,
    historyMonths: forecast.historyMonths,
    isSeasonal: forecast.isSeasonal,
    monthlyNeedsMinor: monthlyNeeds,
    history: seasoned,
    months,
    patterns: monthPatterns(seasoned),
  }
}

function usualIncome(values: readonly number[]): number {
  const last = values.slice(-yearMonths)
  return last.length === 0 ? 0 : last.reduce((a, b) => a + b, 0) / last.length
}
