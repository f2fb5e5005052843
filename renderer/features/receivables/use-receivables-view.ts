import { useState } from 'react'

export type ReceivablesView = 'ageing' | 'chase' | 'invoices'

let last: ReceivablesView = 'ageing'

/** Which view of the money owed is shown; kept while the book is open. */
export function useReceivablesView(): readonly [ReceivablesView, (view: ReceivablesView) => void] {
  const [view, setView] = useState(last)
  const keep = (next: ReceivablesView) => {
    last = next
    setView(next)
  }
  return [view, keep]
}
