import { flowOf, type MonthFlow } from './reserve-flow.ts'
import { taxesOf, totalOf } from './taxes.ts'
import type { KindSums, ReserveRule, TaxRule } from './types.ts'

/** A month before it is planned: what came or is expected, and what the user found in the reserve on its first day. */
export type MonthBefore = {
  readonly month: string
  readonly income: KindSums
  readonly enteredMinor: number | null
}

/** Where a month's income goes; income = tax + paid + toReserve − fromReserve + free. Minor units. */
export type PlannedMonth = {
  readonly month: string
  readonly incomeMinor: number
  readonly taxMinor: number
  /** In the reserve on the first day, by the rule and the balances before; null: nothing is known yet. */
  readonly expectedMinor: number | null
  readonly enteredMinor: number | null
  readonly flow: MonthFlow
}

/**
 * Months in turn by the rule, from what lies in the reserve at first (null: not known). A balance the user entered is
 * what is reckoned on from; before anything is known the reserve is taken for empty.
 */
export function planMonths(
  months: readonly MonthBefore[],
  payMinor: number,
  rule: ReserveRule,
  taxes: readonly TaxRule[],
  startMinor: number | null,
): readonly PlannedMonth[] {
  let carried = startMinor
  return months.map(({ month, income, enteredMinor }) => {
    const expectedMinor = carried
    const incomeMinor = totalOf(income)
    const taxMinor = taxesOf(taxes, month, income)
    const start = enteredMinor ?? carried
    const flow = flowOf(incomeMinor - taxMinor, payMinor, start ?? 0, rule)
    carried = start === null ? null : flow.balanceMinor
    return { month, incomeMinor, taxMinor, expectedMinor, enteredMinor, flow }
  })
}
