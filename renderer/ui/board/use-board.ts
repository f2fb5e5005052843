import { type RefObject, useEffect, useRef, useState } from 'react'
import { type BoardIds, type CardPlace, cardAfterKey, cardInPlace, placeOf } from './board-keys.ts'

/** Cards a column shows at first, and how many more at a time: a board of hundreds must open as fast as one of ten. */
export const cardsAtOnce = 40

export type Board = {
  readonly ref: RefObject<HTMLDivElement | null>
  /** The one card that Tab reaches; arrows lead on from it. */
  readonly reachableId: string | null
  /** Cards of a column that are drawn. */
  readonly shownOf: (key: string) => number
  readonly showMore: (key: string) => void
  readonly focus: (id: string) => void
  /** Goes where an arrow leads; false: the key leads nowhere. */
  readonly walk: (key: string, id: string) => boolean
  /** The focus shall go with a card that is about to leave a column, or to the card that takes its place. */
  readonly follow: (id: string, leaving: string) => void
  /** The card was not moved after all. */
  readonly stay: () => void
}

type Followed = { readonly id: string; readonly leaving: CardPlace }

/**
 * Focus and keys of a board. A moved card is drawn anew in its other column: the focus follows once it stands there,
 * however long that takes.
 */
export function useBoard(columns: readonly BoardIds[]): Board {
  const ref = useRef<HTMLDivElement>(null)
  const [activeId, setActiveId] = useState<string | null>(null)
  const [followed, setFollowed] = useState<Followed | null>(null)
  const [wantedId, setWantedId] = useState<string | null>(null)
  const { shownOf, showMore, reveal } = useShown()
  const focus = (id: string) => {
    reveal(placeOf(id, columns))
    setActiveId(id)
    setWantedId(id)
  }
  useEffect(() => {
    if (followed === null) return
    const place = placeOf(followed.id, columns)
    if (place?.key === followed.leaving.key) return
    const id = place === null ? cardInPlace(followed.leaving, columns) : followed.id
    setFollowed(null)
    if (id === null) return
    reveal(placeOf(id, columns))
    setActiveId(id)
    setWantedId(id)
  }, [columns, followed, reveal])
  useEffect(() => {
    const card =
      wantedId === null ? null : ref.current?.querySelector<HTMLElement>(`[data-card="${wantedId}"]`)
    if (card === null || card === undefined) return
    card.focus()
    setWantedId(null)
  })
  const isThere = activeId !== null && placeOf(activeId, columns) !== null
  return {
    ref,
    reachableId: isThere ? activeId : (columns.find(({ ids }) => ids.length > 0)?.ids[0] ?? null),
    shownOf,
    showMore,
    focus,
    walk: (key, id) => {
      const next = cardAfterKey(key, id, columns)
      if (next !== null) focus(next)
      return next !== null
    },
    follow: (id, leaving) =>
      setFollowed({ id, leaving: { key: leaving, at: placeOf(id, columns)?.at ?? 0 } }),
    stay: () => setFollowed(null),
  }
}

/** How many cards of each column are drawn: never fewer than were asked for or reached. */
function useShown() {
  const [shown, setShown] = useState<Readonly<Record<string, number>>>({})
  const shownOf = (key: string) => shown[key] ?? cardsAtOnce
  const atLeast = useRef((key: string, count: number) =>
    setShown((before) =>
      count <= (before[key] ?? cardsAtOnce)
        ? before
        : { ...before, [key]: Math.ceil(count / cardsAtOnce) * cardsAtOnce },
    ),
  ).current
  const reveal = useRef((place: CardPlace | null) => {
    if (place !== null) atLeast(place.key, place.at + 1)
  }).current
  return { shownOf, showMore: (key: string) => atLeast(key, shownOf(key) + 1), reveal }
}
