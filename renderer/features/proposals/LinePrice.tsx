import { Button } from '@mantine/core'
import type { Quote } from '../../../shared/domain/pricing/find-price.ts'
import { giftOf, nextStep } from '../../../shared/domain/pricing/line-promotions.ts'
import { type LineStanding, lineStanding } from '../../../shared/domain/pricing/line-standing.ts'
import type { PriceIndex } from '../../../shared/domain/pricing/price-book.ts'
import type { Format } from '../../../shared/i18n/format.ts'
import type { AllMessages } from '../../../shared/i18n/index.ts'
import { useFormat, useMessages } from '../../ui/language.tsx'
import { StatusMark } from '../../ui/StatusMark.tsx'
import type { EditedLine } from './proposal-values.ts'

type Props = {
  readonly index: PriceIndex
  readonly line: EditedLine
  readonly currency: string
  readonly onChange: (patch: Partial<EditedLine>) => void
  /** Puts goods given on top after the line. */
  readonly onGift: (productId: string, quantityMilli: number) => void
}

/** Where the price of a line comes from, whether it still holds, and what a promotion would give. */
export function LinePrice({ index, line, currency, onChange, onGift }: Props) {
  const m = useMessages()
  const format = useFormat()
  const standing = lineStanding(index, line, currency)
  if (standing === null) return null
  const words = m.pricing.line
  const hasPrice = standing.state === 'stale' || standing.state === 'own'
  const take = () => {
    if (!hasPrice) return
    const { price, found } = standing
    const discountPpm = Math.max(line.discountPpm, found.chosen.discountPpm)
    onChange({ ...price, priceBaseMilli: 1000, discountPpm })
  }
  return (
    <tr className="kb-offer-note">
      <td colSpan={10}>
        <StandingText standing={standing} currency={currency} />
        {hasPrice ? (
          <Button variant="subtle" size="compact-xs" onClick={take}>
            {words.take}
          </Button>
        ) : null}
        <Promotions index={index} line={line} m={m} format={format} onGift={onGift} />
      </td>
    </tr>
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
          {' · '}
          {words.more(format.quantity(next.missingMilli), format.percent(next.ppm))}
        </span>
      )}
      {gift === undefined || given === undefined ? null : (
        <>
          <span className="kb-quiet">
            {' · '}
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
