import { calendarMonth } from '../../base/local-date.ts'
import type { MonthValue } from './series.ts'

/** A month against the usual one: a quarter above is harvest, a quarter below is lean (K-73). */
export type Season = 'harvest' | 'lean' | 'usual'
const quarter = 0.25
const window = 12

export type SeasonedMonth = MonthValue & { readonly season: Season; readonly usualMinor: number }

/** Each month against the mean of the twelve up to it (fewer at the start); odd: months that make no mean. */
export function seasonsOf(
  months: readonly MonthValue[],
  odd: ReadonlySet<string> = new Set(),
): SeasonedMonth[] {
  return months.map((m, i) => {
    const last = months.slice(Math.max(0, i - window + 1), i + 1).filter((v) => !odd.has(v.month))
    const usualMinor = Math.round(last.reduce((sum, v) => sum + v.minor, 0) / Math.max(1, last.length))
    return { ...m, usualMinor, season: seasonAgainst(m.minor, usualMinor) }
  })
}

export function seasonAgainst(minor: number, usualMinor: number): Season {
  if (usualMinor <= 0) return 'usual'
  if (minor >= usualMinor * (1 + quarter)) return 'harvest'
  return minor <= usualMinor * (1 - quarter) ? 'lean' : 'usual'
}

/** How often a calendar month (1–12) was harvest or lean. */
export type MonthPattern = {
  readonly calendarMonth: number
  readonly season: 'harvest' | 'lean'
  readonly times: number
  readonly years: number
}

/** The user's own pattern: calendar months with at least two years, of one kind in two years of three or more. */
export function monthPatterns(months: readonly SeasonedMonth[]): MonthPattern[] {
  return Array.from({ length: 12 }, (_, k) => k + 1).flatMap((number) => {
    const own = months.filter((m) => calendarMonth(m.month) === number)
    if (own.length < 2) return []
    return (['harvest', 'lean'] as const).flatMap((season) => {
      const times = own.filter((m) => m.season === season).length
      return times * 3 >= own.length * 2 ? [{ calendarMonth: number, season, times, years: own.length }] : []
    })
  })
}
