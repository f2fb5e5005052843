import type { KeyboardEvent } from 'react'
import { daysBetween } from '../../../shared/base/local-date.ts'
import type { DealRow } from '../../../shared/contract/deals.ts'
import { BoardCard } from '../../ui/board/BoardCard.tsx'
import { useClock } from '../../ui/clock.tsx'
import { DateText } from '../../ui/DateText.tsx'
import { useMessages } from '../../ui/language.tsx'
import { MoneyText } from '../../ui/MoneyText.tsx'
import { NameText } from '../../ui/NameText.tsx'
import { Private } from '../../ui/Private.tsx'
import { StatusMark } from '../../ui/StatusMark.tsx'
import { isOpenDeal } from './is-open-deal.ts'

type Props = {
  readonly deal: DealRow
  readonly isReachable: boolean
  readonly onOpen: () => void
  readonly onKeyDown: (event: KeyboardEvent) => void
}

/** A deal on the board. */
export function DealCard({ deal, ...card }: Props) {
  const m = useMessages()
  const { today } = useClock()
  const isOpen = isOpenDeal(deal)
  const isLate = isOpen && deal.expectedOn !== null && deal.expectedOn < today
  return (
    <BoardCard id={deal.id} title={<Private>{deal.title}</Private>} {...card}>
      <span className="kb-quiet">
        <NameText name={deal.clientName} />
      </span>
      <span className="kb-deal-card-sum">
        <MoneyText minor={deal.amountMinor} currency={deal.currency} cents="never" />
        {isOpen ? (
          <span className="kb-quiet">{m.deals.stageDays(daysBetween(deal.stageSince, today))}</span>
        ) : null}
      </span>
      <span className="kb-deal-card-day">
        {isLate ? <StatusMark status="late">{m.deals.late}</StatusMark> : null}
        <span className="kb-quiet">
          <DateText date={isOpen ? deal.expectedOn : deal.closedOn} />
        </span>
      </span>
    </BoardCard>
  )
}
