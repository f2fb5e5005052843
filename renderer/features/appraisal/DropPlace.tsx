import { type DragEvent, type ReactNode, useState } from 'react'

/** What a dragged prospect is called on its way. */
export const dragType = 'application/x-keybook-prospect'

type Props = {
  readonly label: string
  readonly count?: number
  readonly onDrop: (clientId: string) => void
  readonly children?: ReactNode
}

/** A place on which a prospect can be dropped: a stage with its cards, or an end of the way. */
export function DropPlace({ label, count, onDrop, children }: Props) {
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
        {count === undefined ? null : <span className="kb-quiet">{count}</span>}
      </header>
      {children}
    </section>
  )
}
