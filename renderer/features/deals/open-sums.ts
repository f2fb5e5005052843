import type { DealRow } from '../../../shared/contract/deals.ts'

export type OpenSum = {
  readonly currency: string
  readonly count: number
  readonly amountMinor: number
  readonly commissionMinor: number
}

export function isOpenDeal(deal: Pick<DealRow, 'stage'>): boolean {
  return deal.stage !== 'won' && deal.stage !== 'lost'
}

/** Amounts and commissions of the open deals; currencies are never mixed. */
export function openSums(rows: readonly DealRow[]): readonly OpenSum[] {
  const sums = new Map<string, OpenSum>()
  for (const deal of rows.filter(isOpenDeal)) {
    const { currency } = deal
    const before = sums.get(currency) ?? { currency, count: 0, amountMinor: 0, commissionMinor: 0 }
    sums.set(currency, {
      currency,
      count: before.count + 1,
      amountMinor: before.amountMinor + deal.amountMinor,
      commissionMinor: before.commissionMinor + (deal.commissionMinor ?? 0),
    })
  }
  return [...sums.values()].sort((a, b) => b.count - a.count)
}
