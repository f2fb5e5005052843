import { allocate } from '../../base/allocate.ts'
import { addToMonth } from '../../base/local-date.ts'
import { applyRate } from '../../base/money.ts'
import type { LineKind } from '../commission/types.ts'
import {
  type IncomeKind,
  incomeKinds,
  type KindSums,
  noIncome,
  type TaxPeriod,
  type TaxRule,
} from './types.ts'

const monthsIn: Readonly<Record<TaxPeriod, number>> = { month: 1, quarter: 3, year: 12 }

/** Under which kind of income a line of the ledger is taxed. */
export function incomeKindOf(kind: LineKind): IncomeKind {
  if (kind === 'salary') return 'salary'
  return kind === 'bonus' || kind === 'multiplier' ? 'bonus' : 'commission'
}

export function totalOf(sums: KindSums): number {
  return incomeKinds.reduce((total, kind) => total + sums[kind], 0)
}

/** What a rule sets aside of a month ('2026-11'), minor units; a month that took more back than it gave: nothing. */
export function taxOf(rule: TaxRule, month: string, income: KindSums): number {
  const { amount } = rule
  if (amount.kind === 'flat') {
    const months = monthsIn[rule.period]
    const shares = allocate(amount.minor, new Array<number>(months).fill(1))
    return shares[(Number(month.slice(5, 7)) - 1) % months] ?? 0
  }
  const base = amount.of === 'all' ? totalOf(income) : income[amount.of]
  return applyRate(Math.max(0, base), amount.ppm)
}

export function taxesOf(rules: readonly TaxRule[], month: string, income: KindSums): number {
  return rules.reduce((sum, rule) => sum + taxOf(rule, month, income), 0)
}

/**
 * Income that is only known as a sum, shared among its kinds as the past was; all commission where there was none.
 * Not a minor unit is lost.
 */
export function sharedByKind(minor: number, past: KindSums): KindSums {
  const weights = incomeKinds.map((kind) => Math.max(0, past[kind]))
  if (weights.every((weight) => weight === 0)) return { ...noIncome, commission: minor }
  const shares = allocate(minor, weights)
  return { commission: shares[0] ?? 0, bonus: shares[1] ?? 0, salary: shares[2] ?? 0 }
}

/** A payment of a tax to come. Sums in minor units. */
export type TaxDue = {
  readonly ruleId: string
  readonly name: string
  /** First and last month of the period. */
  readonly from: string
  readonly to: string
  readonly dueOn: string
  /** Set aside so far, from income that came. */
  readonly setAsideMinor: number
  /** With what is still expected of the period. */
  readonly expectedMinor: number
}

type MonthIncome = { readonly month: string; readonly income: KindSums; readonly isFact: boolean }

/** What falls due from a day on, soonest first; months: consecutive, past and to come. */
export function taxDues(rules: readonly TaxRule[], months: readonly MonthIncome[], today: string): TaxDue[] {
  const last = months.at(-1)?.month ?? ''
  return rules
    .flatMap((rule) => {
      const periods = new Map<string, TaxDue>()
      for (const { month, income, isFact } of months) {
        const { from, to } = periodOf(month, rule.period)
        // A period that ends beyond the months known would be told too small.
        if (to > last) continue
        const dueOn = `${addToMonth(to, rule.dueMonths)}-${String(rule.dueDay).padStart(2, '0')}`
        if (dueOn < today) continue
        const tax = taxOf(rule, month, income)
        const { setAsideMinor, expectedMinor } = periods.get(from) ?? { setAsideMinor: 0, expectedMinor: 0 }
        periods.set(from, {
          ...{ ruleId: rule.id, name: rule.name, from, to, dueOn },
          setAsideMinor: setAsideMinor + (isFact ? tax : 0),
          expectedMinor: expectedMinor + tax,
        })
      }
      return [...periods.values()]
    })
    .sort((a, b) => (a.dueOn < b.dueOn ? -1 : a.dueOn > b.dueOn ? 1 : 0))
}

function periodOf(month: string, period: TaxPeriod): { readonly from: string; readonly to: string } {
  const from = addToMonth(month, -((Number(month.slice(5, 7)) - 1) % monthsIn[period]))
  return { from, to: addToMonth(from, monthsIn[period] - 1) }
}
