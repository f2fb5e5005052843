import { type CommissionEntry, type CommissionState, commissionStates } from './types.ts'

export type StateSum = { readonly state: CommissionState; readonly currency: string; readonly minor: number }

/** Sums by state and currency in minor units, in the order of the states; currencies are never mixed. */
export function sumsByState(
  entries: readonly Pick<CommissionEntry, 'state' | 'currency' | 'amountMinor'>[],
): readonly StateSum[] {
  const sums = new Map<string, StateSum>()
  for (const { state, currency, amountMinor } of entries) {
    const key = `${state} ${currency}`
    sums.set(key, { state, currency, minor: (sums.get(key)?.minor ?? 0) + amountMinor })
  }
  return [...sums.values()].sort(
    (a, b) => commissionStates.indexOf(a.state) - commissionStates.indexOf(b.state),
  )
}
