import type { BookRecord } from '../../base/record.ts'

/** What of a month above the pay goes to the reserve: a share of it in millionths, or a fixed sum as far as it reaches. */
export type ReserveRule =
  | { readonly kind: 'share'; readonly ppm: number }
  | { readonly kind: 'fixed'; readonly minor: number }

/** How the user pays themselves (K-73, K-75). Sums in minor units of the currency. */
export type SmoothingPlan = BookRecord & {
  readonly currency: string
  /** Monthly pay; null: as much as the income bears. */
  readonly payMinor: number | null
  /** Chance, in millionths, that the reserve may run dry within the months ahead. */
  readonly riskPpm: number
  readonly reserve: ReserveRule
}

export const incomeKinds = ['commission', 'bonus', 'salary'] as const
export type IncomeKind = (typeof incomeKinds)[number]

export const taxPeriods = ['month', 'quarter', 'year'] as const
export type TaxPeriod = (typeof taxPeriods)[number]

export type TaxAmount =
  | { readonly kind: 'share'; readonly ppm: number; readonly of: IncomeKind | 'all' }
  /** The same for every period. */
  | { readonly kind: 'flat'; readonly minor: number }

/** A tax or contribution as the user sets it; the book knows no country's law. */
export type TaxRule = BookRecord & {
  readonly name: string
  readonly currency: string
  readonly amount: TaxAmount
  readonly period: TaxPeriod
  /** Due so many months after the period's last month, on this day of the month (1–28). */
  readonly dueMonths: number
  readonly dueDay: number
}

/** What really lay in the reserve on the first day of a month, minor units. */
export type ReserveBalance = BookRecord & {
  readonly month: string
  readonly currency: string
  readonly balanceMinor: number
}

/** A month's income, minor units, by its kind. */
export type KindSums = Readonly<Record<IncomeKind, number>>
export const noIncome: KindSums = { commission: 0, bonus: 0, salary: 0 }

/** Before the user says otherwise: half of what is above the pay is laid by, dry at most in one case of ten. */
export const usualPlan: Pick<SmoothingPlan, 'payMinor' | 'riskPpm' | 'reserve'> = {
  payMinor: null,
  riskPpm: 100_000,
  reserve: { kind: 'share', ppm: 500_000 },
}
