import { useDeferredValue, useMemo } from 'react'
import { checkOffer } from '../../../shared/domain/pricing/check-limits.ts'
import type { PriceIndex } from '../../../shared/domain/pricing/price-book.ts'
import { type LimitReport, withinLimits } from '../../../shared/domain/proposals/limits.ts'
import { type OfferDraft, useDraftField, useDraftSums } from './draft-store.ts'

/** How what is being typed stands to the rules, before it is saved; it may follow a key by a moment, never hold it up. */
export function useLimits(index: PriceIndex | null, draft: OfferDraft): LimitReport {
  const currency = useDraftField(draft, 'currency')
  const adjustments = useDraftField(draft, 'adjustments')
  const sums = useDraftSums(draft)
  const offer = useDeferredValue(
    useMemo(() => ({ currency, adjustments, ...sums }), [currency, adjustments, sums]),
  )
  return useMemo(
    () => (index === null || offer.isTooLarge ? withinLimits : checkOffer(index, offer)),
    [index, offer],
  )
}
