import { SegmentedControl } from '@mantine/core'
import { useState } from 'react'
import { useLocation } from 'wouter'
import { useMessages } from '../ui/language.tsx'

export type OwedView = 'ageing' | 'chase' | 'invoices'
const views = ['ageing', 'chase', 'invoices', 'bonuses'] as const

let last: OwedView = 'ageing'

/** Which view of the money owed is shown; kept while the book is open. */
export function useOwedView(): readonly [OwedView, (view: OwedView) => void] {
  const [view, setView] = useState(last)
  const keep = (next: OwedView) => {
    last = next
    setView(next)
  }
  return [view, keep]
}

const home = '/money/receivables'

type Props = {
  readonly value: (typeof views)[number]
  /** The page the view is on knows how to show another of its own. */
  readonly onChange?: (view: OwedView) => void
}

/** What clients owe, and what is owed to them: views of one thing, on pages of two features. */
export function OwedViews({ value, onChange }: Props) {
  const text = useMessages().receivables
  const [, go] = useLocation()
  const choose = (view: (typeof views)[number]) => {
    if (view === 'bonuses') return go(`${home}/bonuses`)
    last = view
    if (onChange === undefined) go(home)
    else onChange(view)
  }
  return (
    <SegmentedControl
      aria-label={text.shown}
      value={value}
      onChange={(view) => choose(view as (typeof views)[number])}
      data={views.map((view) => ({ value: view, label: text.views[view] }))}
    />
  )
}
