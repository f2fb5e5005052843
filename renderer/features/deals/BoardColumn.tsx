import { type DragEvent, type KeyboardEvent, useState } from 'react'
import type { DealRow } from '../../../shared/contract/deals.ts'
import { useMessages } from '../../ui/language.tsx'
import { MoneyText } from '../../ui/MoneyText.tsx'
import type { BoardColumnModel } from './board-model.ts'
import { DealCard, dragType } from './DealCard.tsx'

type Props = {
  readonly column: BoardColumnModel
  /** The one card that Tab reaches; arrows lead on from it. */
  readonly reachableId: string | null
  readonly onOpen: (deal: DealRow) => void
  readonly onKeyDown: (event: KeyboardEvent, deal: DealRow) => void
  readonly onDrop: (dealId: string) => void
}

/** One stage: its name, its sum, its deals. */
export function BoardColumn({ column, reachableId, onOpen, onKeyDown, onDrop }: Props) {
  const m = useMessages()
  const [isOver, setOver] = useState(false)
  const name = m.deals.stages[column.stage]
  const drop = (event: DragEvent) => {
    event.preventDefault()
    setOver(false)
    onDrop(event.dataTransfer.getData(dragType))
  }
  const [sum, ...others] = column.sums
  return (
    <section
      aria-label={name}
      className="kb-board-column"
      data-over={isOver ? true : undefined}
      onDragOver={(event) => {
        if (!event.dataTransfer.types.includes(dragType)) return
        event.preventDefault()
        setOver(true)
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <header className="kb-board-head">
        <strong>{name}</strong>
        <span className="kb-quiet">
          {column.deals.length}
          {sum === undefined ? null : (
            <>
              {' · '}
              <MoneyText minor={sum.minor} currency={sum.currency} short />
              {others.length === 0 ? '' : ' +'}
            </>
          )}
        </span>
      </header>
      <ul className="kb-board-cards">
        {column.deals.map((deal) => (
          <DealCard
            key={deal.id}
            deal={deal}
            isReachable={deal.id === reachableId}
            onOpen={() => onOpen(deal)}
            onKeyDown={(event) => onKeyDown(event, deal)}
          />
        ))}
      </ul>
    </section>
  )
}
