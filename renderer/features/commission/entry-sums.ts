import type { EntryRow } from '../../../shared/contract/commission.ts'
import { type CommissionState, commissionStates } from '../../../shared/domain/commission/types.ts'

export type StateSum = { readonly state: CommissionState; readonly currency: string; readonly minor: number }

/** Sums by state and currency, in the order of the states; currencies are never mixed. */
export function sumsByState(entries: readonly EntryRow[]): readonly StateSum[] {
  const sums = new Map<string, StateSum>()
  for (const { state, currency, amountMinor } of entries) {
    const key = `${state} ${currency}`
    sums.set(key, { state, currency, minor: (sums.get(key)?.minor ?? 0) + amountMinor })
  }
  return [...sums.values()].sort(
    (a, b) => commissionStates.indexOf(a.state) - commissionStates.indexOf(b.state),
  )
}

/** Entries of one company; null: all of them. */
export function ofCompany(entries: readonly EntryRow[], companyId: string | null): readonly EntryRow[] {
  return companyId === null ? entries : entries.filter((entry) => entry.companyId === companyId)
}
