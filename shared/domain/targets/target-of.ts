import type { Target, TargetMeasure } from './types.ts'

/**
 * The target set for a period ('2026-11', '2026-Q4', '2026'): its own, else the sum of what its quarters and months
 * have; null where nothing is set. Sums of one currency, of all companies unless one is named.
 */
export function targetOf(
  targets: readonly Target[],
  measure: TargetMeasure,
  period: string,
  currency: string,
  companyId: string | null = null,
): number | null {
  const fitting = targets.filter(
    (t) =>
      t.measure === measure && t.companyId === companyId && (isCount(measure) || t.currency === currency),
  )
  const own = fitting.find((t) => t.period === period)
  if (own !== undefined) return own.value
  const parts = partsOf(period).map((part) => targetOf(targets, measure, part, currency, companyId))
  const known = parts.filter((value) => value !== null)
  return known.length === 0 ? null : known.reduce((sum, value) => sum + value, 0)
}

export function isCount(measure: TargetMeasure): boolean {
  return measure !== 'volume' && measure !== 'commission'
}

/** The quarters of a year, the months of a quarter; a month has no parts. */
export function partsOf(period: string): readonly string[] {
  const year = period.slice(0, 4)
  if (period.length === 4) return [1, 2, 3, 4].map((q) => `${year}-Q${q}`)
  if (period[5] !== 'Q') return []
  const first = Number(period[6]) * 3 - 2
  return [0, 1, 2].map((i) => `${year}-${String(first + i).padStart(2, '0')}`)
}
