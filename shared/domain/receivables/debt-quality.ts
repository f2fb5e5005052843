import { divideHalfAwayFromZero } from '../../base/money.ts'
import type { SettledInvoice } from './settle.ts'

export const debtGrades = ['unknown', 'good', 'fair', 'poor'] as const
export type DebtGrade = (typeof debtGrades)[number]

/** How a client pays (K-21, job 2.8). */
export type DebtQuality = {
  readonly grade: DebtGrade
  /** Invoices that are settled or overdue, by which it is judged. */
  readonly invoices: number
  readonly onTimePpm: number | null
  /** Weighted by amount; 0 where all were paid in time. */
  readonly averageLateDays: number
  /** Of what is overdue now; 0: nothing is. */
  readonly worstOpenDays: number
}

const fewest = 3
const fairDays = 7
const poorDays = 30

/**
 * Judges by what is settled and what is overdue: good up to a week late on average, poor beyond a month or with
 * something overdue for two. Fewer than three invoices say nothing. A disputed invoice is not the client's delay.
 */
export function debtQuality(
  invoices: readonly Pick<SettledInvoice, 'amountMinor' | 'openMinor' | 'lateDays' | 'dispute'>[],
): DebtQuality {
  const judged = invoices.filter((i) => (i.openMinor <= 0 || i.lateDays > 0) && i.dispute === '')
  const amount = judged.reduce((sum, i) => sum + BigInt(Math.max(0, i.amountMinor)), 0n)
  const weighted = judged.reduce(
    (sum, i) => sum + BigInt(Math.max(0, i.amountMinor)) * BigInt(i.lateDays),
    0n,
  )
  const averageLateDays = amount === 0n ? 0 : divideHalfAwayFromZero(weighted, amount)
  const worstOpenDays = Math.max(0, ...judged.filter((i) => i.openMinor > 0).map((i) => i.lateDays))
  const onTime = judged.filter((i) => i.lateDays === 0).length
  return {
    grade: gradeOf(judged.length, averageLateDays, worstOpenDays),
    invoices: judged.length,
    onTimePpm: judged.length === 0 ? null : Math.round((onTime / judged.length) * 1_000_000),
    averageLateDays,
    worstOpenDays,
  }
}

function gradeOf(count: number, averageDays: number, worstOpenDays: number): DebtGrade {
  if (worstOpenDays > 2 * poorDays) return 'poor'
  if (count < fewest) return 'unknown'
  if (averageDays > poorDays) return 'poor'
  return averageDays > fairDays || worstOpenDays > fairDays ? 'fair' : 'good'
}
