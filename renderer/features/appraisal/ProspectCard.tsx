import { IconStarFilled } from '@tabler/icons-react'
import type { KeyboardEvent } from 'react'
import { daysBetween } from '../../../shared/base/local-date.ts'
import type { ProspectRow } from '../../../shared/contract/appraisal.ts'
import { BoardCard } from '../../ui/board/BoardCard.tsx'
import { useClock } from '../../ui/clock.tsx'
import { DateText } from '../../ui/DateText.tsx'
import { useMessages } from '../../ui/language.tsx'
import { NameText } from '../../ui/NameText.tsx'
import { Private } from '../../ui/Private.tsx'

type Props = {
  readonly row: ProspectRow
  readonly isReachable: boolean
  readonly onOpen: () => void
  readonly onKeyDown: (event: KeyboardEvent) => void
}

/** A prospect on the board: how long it has stood there, and when it is met next. */
export function ProspectCard({ row, ...card }: Props) {
  const m = useMessages()
  const { today } = useClock()
  const text = m.appraisal.board
  const where = [row.city, row.industry].filter((part) => part !== '').join(', ')
  const title = (
    <>
      {row.isKey ? <IconStarFilled size={12} aria-label={m.clients.key} className="kb-key-star" /> : null}
      <NameText name={row.name} />
    </>
  )
  return (
    <BoardCard id={row.id} title={title} {...card}>
      {where === '' ? null : (
        <span className="kb-quiet">
          <Private>{where}</Private>
        </span>
      )}
      <span className="kb-quiet">{text.days(Math.max(0, daysBetween(row.sinceOn, today)))}</span>
      <span className="kb-quiet">
        {row.nextContactOn === null ? (
          text.nothingPlanned
        ) : (
          <>
            {text.next}: <DateText date={row.nextContactOn} as="week" />
          </>
        )}
      </span>
    </BoardCard>
  )
}
