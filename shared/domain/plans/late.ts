import { applyRate } from '../../base/money.ts'
import type { Step } from './steps.ts'
import type { LateTerms } from './terms.ts'

type Cut = { readonly minor: number; readonly steps: readonly Step[] }

/**
 * What late payment leaves of a commission; never less than nothing.
 * daysLate: from the due day to payment; collectionDays: from the invoice to payment.
 */
export function cutForLate(
  minor: number,
  terms: LateTerms | null,
  daysLate: number,
  collectionDays: number,
  currency: string,
): Cut {
  if (terms === null || minor <= 0) return { minor, steps: [] }
  const { longestDays } = terms
  if (longestDays !== null && collectionDays > longestDays)
    return { minor: 0, steps: [{ kind: 'too-late', days: collectionDays, longestDays }] }
  const steps: Step[] = []
  let left = minor
  for (const { afterDays, cutPpm } of terms.steps) {
    if (daysLate < afterDays) continue
    const cut = Math.min(left, applyRate(terms.of === 'original' ? minor : left, cutPpm))
    left -= cut
    steps.push({ kind: 'late', days: daysLate, afterDays, cutPpm, minor: left, currency })
  }
  return { minor: left, steps }
}

/** The share of a commission that late payment cuts off, 0–1: cutForLate before its rounding, for simulations. */
export function lateCutShare(terms: LateTerms | null, daysLate: number, collectionDays: number): number {
  if (terms === null) return 0
  if (terms.longestDays !== null && collectionDays > terms.longestDays) return 1
  let left = 1
  for (const { afterDays, cutPpm } of terms.steps) {
    if (daysLate < afterDays) continue
    left -= Math.min(left, ((terms.of === 'original' ? 1 : left) * cutPpm) / 1_000_000)
  }
  return 1 - left
}
