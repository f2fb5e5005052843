import { applyRate } from '../../base/money.ts'
import type { ReserveRule } from './types.ts'

/**
 * Where a month's net income goes; minor units. net = paid + toReserve − fromReserve + free, and the reserve ends with
 * what it had + toReserve − fromReserve.
 */
export type MonthFlow = {
  readonly paidMinor: number
  readonly toReserveMinor: number
  readonly fromReserveMinor: number
  /** Above the pay and not laid by: free to spend. */
  readonly freeMinor: number
  /** What the pay lacks because the reserve is dry. */
  readonly shortMinor: number
  readonly balanceMinor: number
}

/** One month by the rule: above the pay part is laid by, below it the reserve makes up what is missing. */
export function flowOf(
  netMinor: number,
  payMinor: number,
  balanceMinor: number,
  rule: ReserveRule,
): MonthFlow {
  const above = netMinor - payMinor
  const toReserveMinor = laidBy(above, rule)
  const fromReserveMinor = above >= 0 ? 0 : Math.min(-above, Math.max(0, balanceMinor))
  const paidMinor = above >= 0 ? payMinor : netMinor + fromReserveMinor
  return {
    paidMinor,
    toReserveMinor,
    fromReserveMinor,
    freeMinor: above >= 0 ? above - toReserveMinor : 0,
    shortMinor: payMinor - paidMinor,
    balanceMinor: balanceMinor + toReserveMinor - fromReserveMinor,
  }
}

/** What a month that is so much above the pay lays by, minor units; nothing of one below it. */
export function laidBy(aboveMinor: number, rule: ReserveRule): number {
  if (aboveMinor <= 0) return 0
  return rule.kind === 'fixed' ? Math.min(rule.minor, aboveMinor) : shareOf(aboveMinor, rule.ppm)
}

/** applyRate for sums that fit a double, as nearly all do: simulations ask for it a million times. */
function shareOf(minor: number, ppm: number): number {
  const product = minor * ppm
  return Number.isSafeInteger(product) ? Math.round(product / 1_000_000) : applyRate(minor, ppm)
}
