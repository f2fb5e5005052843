import { Button } from '@mantine/core'
import { memo } from 'react'
import type { Quote } from '../../shared/domain/pricing/find-price.ts'
import { giftOf, nextStep } from '../../shared/domain/pricing/line-promotions.ts'
import {
  type LineStanding,
  lineStanding,
  type StandingLine,
} from '../../shared/domain/pricing/line-standing.ts'
import { type OfferedPrice, offeredPrice } from '../../shared/domain/pricing/offered-price.ts'
import type { PriceIndex } from '../../shared/domain/pricing/price-book.ts'
import type { LimitReason } from '../../shared/domain/proposals/limits.ts'
import type { Format } from '../../shared/i18n/format.ts'
import type { AllMessages } from '../../shared/i18n/index.ts'
import { useFormat, useMessages } from '../ui/language.tsx'
import { StatusMark } from '../ui/StatusMark.tsx'

type Props = {
  readonly index: PriceIndex
  readonly line: StandingLine
  readonly currency: string
  /** What the rules say of the line; null: nothing. */
  readonly limit?: DiscountReason | null
  readonly columns: number
  readonly onTake: (price: OfferedPrice) => void
  /** Puts goods given on top after the line. */
  readonly onGift: (productId: string, quantityMilli: number) => void
}

export type DiscountReason = Extract<LimitReason, { readonly code: 'discount' }>

/** Where the price of a line comes from, whether it still holds, and what a promotion would give. */
export const LinePrice = memo(function LinePrice({
  index,
  line,
  currency,
  limit = null,
  columns,
  onTake,
  onGift,
}: Props) {
  const m = useMessages()
  const format = useFormat()
  const standing = lineStanding(index, line, currency)
  if (standing === null && limit === null) return null
  const hasPrice = standing?.state === 'stale' || standing?.state === 'own'
  const take = () => {
    const price = hasPrice ? offeredPrice(index, standing.found, currency) : undefined
    if (price !== undefined) onTake({ ...price, discountPpm: Math.max(line.discountPpm, price.discountPpm) })
  }
  return (
    <tr className="kb-line-note">
      <td colSpan={columns}>
        <div className="kb-line-note-parts">
          {standing === null ? null : <StandingText standing={standing} currency={currency} />}
          {hasPrice ? (
            <Button variant="subtle" size="compact-xs" onClick={take}>
              {m.pricing.line.take}
            </Button>
          ) : null}
          <Promotions index={index} line={line} m={m} format={format} onGift={onGift} />
          {limit === null ? null : <LimitText reason={limit} />}
        </div>
      </td>
    </tr>
  )
})

/** 'Beyond your limit: 15 % off, 10 % allowed'. */
function LimitText({ reason }: { readonly reason: DiscountReason }) {
  const words = useMessages().pricing.line.limit
  const format = useFormat()
  const { ppm, limitPpm } = reason.params
  return (
    <StatusMark status={reason.level === 'near' ? 'near' : 'late'}>
      {words[reason.level](format.percent(ppm), format.percent(limitPpm))}
    </StatusMark>
  )
}

function StandingText({
  standing,
  currency,
}: {
  readonly standing: LineStanding
  readonly currency: string
}) {
  const m = useMessages()
  const format = useFormat()
  const words = m.pricing.line
  if (standing.state === 'ended')
    return <StatusMark status="near">{words.ended(format.day(standing.endsOn))}</StatusMark>
  if (standing.state === 'unpriced') return <span className="kb-quiet">{words.unpriced}</span>
  const { chosen } = standing.found
  if (standing.state === 'fits') return <span className="kb-quiet">{quoteText(chosen, m, format)}</span>
  const price = format.money(standing.price.unitPriceMinor, currency)
  const now = [price, quoteText(chosen, m, format)].join(' · ')
  if (standing.state === 'own') return <span className="kb-quiet">{words.own(now)}</span>
  const was = words.sources[standing.was.source](standing.was.name)
  const day = standing.endedOn === null ? '' : format.day(standing.endedOn)
  return <StatusMark status="near">{words.stale(was, day, now)}</StatusMark>
}

/** 'Agreed: volume, less 5 %, until 31 Dec': the source, what is off, and how long it holds. */
function quoteText(quote: Quote, m: AllMessages, format: Format): string {
  const words = m.pricing.line
  return [
    words.sources[quote.source](quote.name),
    ...(quote.discountPpm === 0 ? [] : [words.off(format.percent(quote.discountPpm))]),
    ...(quote.validTo === null ? [] : [words.until(format.day(quote.validTo))]),
  ].join(', ')
}

type PromotionProps = Pick<Props, 'index' | 'line' | 'onGift'> & {
  readonly m: AllMessages
  readonly format: Format
}

function Promotions({ index, line, m, format, onGift }: PromotionProps) {
  const words = m.pricing.line
  const next = nextStep(index, line)
  const gift = giftOf(index, line)
  const given = gift === undefined ? undefined : index.product(gift.productId)
  return (
    <>
      {next === undefined ? null : (
        <span className="kb-quiet">
          {words.more(format.quantity(next.missingMilli), format.percent(next.ppm))}
        </span>
      )}
      {gift === undefined || given === undefined ? null : (
        <>
          <span className="kb-quiet">
            {words.gift(gift.name, `${format.quantity(gift.quantityMilli)} ${given.unit} ${given.name}`)}
          </span>
          <Button
            variant="subtle"
            size="compact-xs"
            onClick={() => onGift(gift.productId, gift.quantityMilli)}
          >
            {words.addGift}
          </Button>
        </>
      )}
    </>
  )
}
