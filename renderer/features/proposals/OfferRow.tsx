import { memo, useCallback } from 'react'
import type { OfferedPrice } from '../../../shared/domain/pricing/offered-price.ts'
import type { PriceIndex } from '../../../shared/domain/pricing/price-book.ts'
import { LinePrice } from '../../api/LinePrice.tsx'
import { type OfferDraft, useDraftRow } from './draft-store.ts'
import { LineRow } from './LineRow.tsx'
import type { LineActions } from './use-line-actions.ts'

type Props = {
  readonly lineKey: string
  readonly draft: OfferDraft
  readonly currency: string
  readonly index: PriceIndex | null
  readonly actions: LineActions
  readonly onDetails: (lineKey: string) => void
}

/** A line and what is said of its price; it watches its own line, so that a key in one of two hundred draws one. */
export const OfferRow = memo(function OfferRow({
  lineKey,
  draft,
  currency,
  index,
  actions,
  onDetails,
}: Props) {
  const row = useDraftRow(draft, lineKey)
  const onTake = useCallback(
    (price: OfferedPrice) => actions.change(lineKey, { ...price, priceBaseMilli: 1000 }),
    [actions, lineKey],
  )
  const onGift = useCallback(
    (productId: string, quantityMilli: number) => actions.addGift(lineKey, productId, quantityMilli),
    [actions, lineKey],
  )
  if (row === undefined) return null
  return (
    <>
      <LineRow row={row} currency={currency} actions={actions} onDetails={onDetails} />
      {index === null ? null : (
        <LinePrice
          index={index}
          line={row.figures}
          currency={currency}
          columns={10}
          onTake={onTake}
          onGift={onGift}
        />
      )}
    </>
  )
})
