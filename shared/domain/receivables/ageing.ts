import { daysBetween } from '../../base/local-date.ts'

/** Days overdue, as accountants group them. */
export const ageBuckets = ['notDue', 'days30', 'days60', 'days90', 'older'] as const
export type AgeBucket = (typeof ageBuckets)[number]

/** Money owed by age; the five groups make the total. Minor units of one currency. */
export type Ageing = Readonly<Record<AgeBucket, number>> & {
  readonly totalMinor: number
  /** What is over its day: the total less what is not due. */
  readonly overdueMinor: number
  /** What came too much and is the client's; not part of the total. */
  readonly creditMinor: number
}

/** The group an open invoice belongs to: not due up to and on its day, then by thirty days. */
export function bucketOf(dueOn: string, today: string): AgeBucket {
  const late = daysBetween(dueOn, today)
  if (late <= 0) return 'notDue'
  if (late <= 30) return 'days30'
  if (late <= 60) return 'days60'
  return late <= 90 ? 'days90' : 'older'
}

/** Sums what is open of invoices of one currency by age (K-51). today: YYYY-MM-DD. */
export function ageInvoices(
  invoices: readonly { readonly dueOn: string; readonly openMinor: number }[],
  today: string,
): Ageing {
  const sums: Record<AgeBucket, number> = { notDue: 0, days30: 0, days60: 0, days90: 0, older: 0 }
  let creditMinor = 0
  for (const { dueOn, openMinor } of invoices) {
    if (openMinor < 0) creditMinor -= openMinor
    else sums[bucketOf(dueOn, today)] += openMinor
  }
  const totalMinor = ageBuckets.reduce((sum, bucket) => sum + sums[bucket], 0)
  return { ...sums, totalMinor, overdueMinor: totalMinor - sums.notDue, creditMinor }
}
