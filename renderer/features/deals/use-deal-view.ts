import { useState } from 'react'

export type DealView = 'board' | 'open' | 'all' | 'losses'

let last: DealView = 'board'

/** Which view of the deals is shown; kept while the book is open, so that a record closes to where it was opened. */
export function useDealView(): readonly [DealView, (view: DealView) => void] {
  const [view, setView] = useState(last)
  const keep = (next: DealView) => {
    last = next
    setView(next)
  }
  return [view, keep]
}
