import { SegmentedControl } from '@mantine/core'
import { useState } from 'react'
import { useMessages } from '../../ui/language.tsx'
import { Page } from '../../ui/Page.tsx'
import { ClosedMonths } from './ClosedMonths.tsx'
import { ComingEntries } from './ComingEntries.tsx'
import { EntryForm } from './EntryForm.tsx'
import { ReceivedEntries } from './ReceivedEntries.tsx'
import './commission.css'

const viewNames = ['coming', 'received', 'months'] as const
type ViewName = (typeof viewNames)[number]

/** Commissions: what is still to come, what came month by month, and which months are closed. */
export function CommissionPage() {
  const m = useMessages()
  const [view, setView] = useState<ViewName>('coming')
  const [isAdding, setAdding] = useState(false)
  const { views } = m.commission
  return (
    <Page
      title={m.commission.title}
      layout={view === 'months' ? 'flow' : 'fill'}
      mainAction={{ label: m.commission.new, perform: () => setAdding(true) }}
      toolbar={
        <SegmentedControl
          aria-label={views.label}
          value={view}
          onChange={(next) => setView(next as ViewName)}
          data={viewNames.map((value) => ({ value, label: views[value] }))}
        />
      }
    >
      <View view={view} />
      {isAdding ? (
        <EntryForm
          entry={null}
          state={view === 'received' ? 'received' : 'due'}
          onClose={() => setAdding(false)}
        />
      ) : null}
    </Page>
  )
}

function View({ view }: { readonly view: ViewName }) {
  if (view === 'coming') return <ComingEntries />
  return view === 'received' ? <ReceivedEntries /> : <ClosedMonths />
}
