import { Button } from '@mantine/core'
import { type DragEvent, type ReactNode, useState } from 'react'
import { useMessages } from '../language.tsx'
import { dragType } from './BoardCard.tsx'
import { cardsAtOnce } from './use-board.ts'
import './board.css'

type Props<T> = {
  readonly label: string
  /** What is said beside the name: how many, and what they are worth. */
  readonly note?: ReactNode
  readonly onDrop: (id: string) => void
  /** Absent: a place to drop on and nothing else. */
  readonly cards?: {
    readonly rows: readonly T[]
    readonly shown: number
    readonly onMore: () => void
    readonly draw: (row: T) => ReactNode
  }
}

/** A place on which a card can be dropped: a stage with its cards, or an end of the way. */
export function BoardColumn<T>({ label, note, onDrop, cards }: Props<T>) {
  const [isOver, setOver] = useState(false)
  const drop = (event: DragEvent) => {
    event.preventDefault()
    setOver(false)
    onDrop(event.dataTransfer.getData(dragType))
  }
  return (
    <section
      aria-label={label}
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
        <strong>{label}</strong>
        <span className="kb-quiet">{note}</span>
      </header>
      {cards === undefined ? null : <Cards {...cards} />}
    </section>
  )
}

function Cards<T>({ rows, shown, onMore, draw }: NonNullable<Props<T>['cards']>) {
  const m = useMessages()
  const hidden = rows.length - shown
  return (
    <ul className="kb-board-cards">
      {rows.slice(0, shown).map(draw)}
      {hidden <= 0 ? null : (
        <li>
          <Button variant="subtle" size="compact-sm" fullWidth onClick={onMore}>
            {m.shell.showMore(Math.min(hidden, cardsAtOnce))}
          </Button>
        </li>
      )}
    </ul>
  )
}
