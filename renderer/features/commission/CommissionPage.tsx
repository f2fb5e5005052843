import { SegmentedControl } from '@mantine/core'
import { useState } from 'react'
import { useMessages } from '../../ui/language.tsx'
import { Page } from '../../ui/Page.tsx'
import { ComingEntries } from './ComingEntries.tsx'
import { EntryForm } from './EntryForm.tsx'
import { ReceivedEntries } from './ReceivedEntries.tsx'
import { RuleForm } from './RuleForm.tsx'
import { Rules } from './Rules.tsx'
import './commission.css'

type View = 'coming' | 'received' | 'rules'

/** Commissions: what is still to come, what came month by month, and the rules they are reckoned by. */
export function CommissionPage() {
  const m = useMessages()
  const [view, setView] = useState<View>('coming')
  const [isAdding, setAdding] = useState(false)
  const { views } = m.commission
  const close = () => setAdding(false)
  return (
    <Page
      title={m.commission.title}
      layout={view === 'rules' ? 'flow' : 'fill'}
      mainAction={{
        label: view === 'rules' ? m.commission.rules.new : m.commission.new,
        perform: () => setAdding(true),
      }}
      toolbar={
        <SegmentedControl
          aria-label={views.label}
          value={view}
          onChange={(next) => setView(next as View)}
          data={(['coming', 'received', 'rules'] as const).map((value) => ({ value, label: views[value] }))}
        />
      }
    >
      {view === 'coming' ? (
        <ComingEntries />
      ) : view === 'received' ? (
        <ReceivedEntries />
      ) : (
        <Rules onAdd={() => setAdding(true)} />
      )}
      {!isAdding ? null : view === 'rules' ? (
        <RuleForm rule={null} onClose={close} />
      ) : (
        <EntryForm entry={null} state={view === 'received' ? 'received' : 'due'} onClose={close} />
      )}
    </Page>
  )
}
