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
