import { addDays } from '../../../shared/base/local-date.ts'
import type { Period } from '../../ui/PeriodFields.tsx'

export const periodNames = ['year', 'thisYear', 'lastYear', 'all'] as const
export type PeriodName = (typeof periodNames)[number]

/** First and last day of a named period. today: YYYY-MM-DD. */
export function periodOf(name: PeriodName, today: string): Period {
  const year = Number(today.slice(0, 4))
  const periods: Readonly<Record<PeriodName, Period>> = {
    year: { from: addDays(today, -364), to: today },
    thisYear: { from: `${year}-01-01`, to: `${year}-12-31` },
    lastYear: { from: `${year - 1}-01-01`, to: `${year - 1}-12-31` },
    all: { from: '1900-01-01', to: '2199-12-31' },
  }
  return periods[name]
}
