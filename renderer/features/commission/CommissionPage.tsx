import { SegmentedControl } from '@mantine/core'
import { useState } from 'react'
import { useMessages } from '../../ui/language.tsx'
import { Page } from '../../ui/Page.tsx'
import { ComingEntries } from './ComingEntries.tsx'
import { EntryForm } from './EntryForm.tsx'
import { ReceivedEntries } from './ReceivedEntries.tsx'
import './commission.css'

const viewNames = ['coming', 'received'] as const
type View = (typeof viewNames)[number]

/** Commissions: what is still to come, and what came month by month. */
export function CommissionPage() {
  const m = useMessages()
  const [view, setView] = useState<View>('coming')
  const [isAdding, setAdding] = useState(false)
  const { views } = m.commission
  return (
    <Page
      title={m.commission.title}
      layout="fill"
      mainAction={{ label: m.commission.new, perform: () => setAdding(true) }}
      toolbar={
        <SegmentedControl
          aria-label={views.label}
          value={view}
          onChange={(next) => setView(next as View)}
          data={viewNames.map((value) => ({ value, label: views[value] }))}
        />
      }
    >
      {view === 'coming' ? <ComingEntries /> : <ReceivedEntries />}
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
