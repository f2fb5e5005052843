import { memo } from 'react'
import { atQuantity } from '../../../shared/domain/pricing/offered-price.ts'
import type { PriceIndex } from '../../../shared/domain/pricing/price-book.ts'
import { LinePrice } from '../../api/LinePrice.tsx'
import { useFormat, useMessages } from '../../ui/language.tsx'
import { MoneyText } from '../../ui/MoneyText.tsx'
import type { DraftRow } from './draft-rows.ts'
import { type OfferDraft, useDraftField, useDraftRow } from './draft-store.ts'
import { LineRow } from './LineRow.tsx'
import type { EditedLine } from './proposal-values.ts'
import type { LineActions } from './use-line-actions.ts'

type Props = {
  readonly lineKey: string
  readonly draft: OfferDraft
  readonly index: PriceIndex | null
  readonly actions: LineActions
  readonly onDetails: (lineKey: string) => void
}

/** A line and what is said of its price; it watches its own line, so that a key in one of two hundred draws one. */
export const OfferRow = memo(function OfferRow({ lineKey, draft, index, actions, onDetails }: Props) {
  const row = useDraftRow(draft, lineKey)
  const currency = useDraftField(draft, 'currency')
  if (row === undefined) return null
  const { line, netMinor, hasCost, marginPpm, isFirst, isLast } = row
  return (
    <>
      <LineRow
        line={line}
        currency={currency}
        isFirst={isFirst}
        sum={<MoneyText minor={netMinor} currency={currency} />}
        margin={<LineMargin hasCost={hasCost} marginPpm={marginPpm} />}
        onDetails={() => onDetails(lineKey)}
        onChange={(patch) => actions.change(lineKey, followed(index, line, patch, currency))}
        onRemove={() => actions.remove(lineKey)}
        onUp={() => actions.moveUp(lineKey)}
        onEnter={isLast ? actions.add : undefined}
      />
      {index === null ? null : (
        <LinePrice
          index={index}
          line={line}
          currency={currency}
          columns={10}
          onTake={(price) => actions.change(lineKey, { ...price, priceBaseMilli: 1000 })}
          onGift={(productId, quantityMilli) => actions.addGift(lineKey, productId, quantityMilli)}
        />
      )}
    </>
  )
})

/** The price follows the quantity as long as it is the book's own. */
function followed(
  index: PriceIndex | null,
  line: EditedLine,
  patch: Partial<EditedLine>,
  currency: string,
): Partial<EditedLine> {
  const { quantityMilli } = patch
  return quantityMilli === undefined ? patch : atQuantity(index, line, { quantityMilli, currency })
}

function LineMargin({ hasCost, marginPpm }: Pick<DraftRow, 'hasCost' | 'marginPpm'>) {
  const m = useMessages()
  const format = useFormat()
  if (!hasCost) return <span className="kb-quiet">{m.proposals.line.noCost}</span>
  return <span>{marginPpm === null ? '' : format.percent(marginPpm)}</span>
}
