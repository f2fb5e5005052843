import type { DealRow } from '../../../shared/contract/deals.ts'

/** Neither won nor lost. */
export function isOpenDeal(deal: Pick<DealRow, 'stage'>): boolean {
  return deal.stage !== 'won' && deal.stage !== 'lost'
}
