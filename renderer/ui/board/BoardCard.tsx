import type { KeyboardEvent, ReactNode } from 'react'

/** What a dragged card is called on its way; the board itself knows what its cards are. */
export const dragType = 'application/x-keybook-card'

type Props = {
  readonly id: string
  readonly isReachable: boolean
  readonly onOpen: () => void
  readonly onKeyDown: (event: KeyboardEvent) => void
  readonly title: ReactNode
  /** Lines below the title, each in an element of its own. */
  readonly children: ReactNode
}

/** A card of a board: opened by a click, dragged with the pointer, moved by keys. */
export function BoardCard({ id, isReachable, onOpen, onKeyDown, title, children }: Props) {
  return (
    <li>
      <button
        type="button"
        className="kb-board-card"
        data-card={id}
        tabIndex={isReachable ? 0 : -1}
        draggable
        onDragStart={(event) => {
          event.dataTransfer.setData(dragType, id)
          event.dataTransfer.effectAllowed = 'move'
        }}
        onClick={onOpen}
        onKeyDown={onKeyDown}
      >
        <span className="kb-board-card-title">{title}</span>
        {children}
      </button>
    </li>
  )
}
