import { Button, Select, Tabs } from '@mantine/core'
import { IconFileText } from '@tabler/icons-react'
import { useState } from 'react'
import { useLocation, useSearchParams } from 'wouter'
import { proposalSorts } from '../../../shared/contract/proposals.ts'
import { type ProposalState, proposalStates } from '../../../shared/domain/proposals/types.ts'
import { QueryView } from '../../api/QueryView.tsx'
import { useSortedWindow } from '../../api/use-sorted-window.ts'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { useMessages } from '../../ui/language.tsx'
import { Page } from '../../ui/Page.tsx'
import { NewProposal } from './NewProposal.tsx'
import { ProposalsTable } from './ProposalsTable.tsx'
import { WinRates } from './WinRates.tsx'
import './proposals.css'

type Tab = 'list' | 'rates'
type StateChoice = ProposalState | 'all'

/** Every offer, the newest first, and how offers end. */
export function ProposalsPage() {
  const m = useMessages()
  const [, go] = useLocation()
  const [search] = useSearchParams()
  const [isAdding, setAdding] = useState(search.has('new'))
  const [state, setState] = useState<ProposalState | 'all'>('all')
  const [tab, setTab] = useState<Tab>('list')
  return (
    <Page
      title={m.proposals.title}
      layout="fill"
      mainAction={{ label: m.proposals.new, perform: () => setAdding(true) }}
      tabs={
        <Tabs value={tab} onChange={(value) => setTab(value as Tab)}>
          <Tabs.List aria-label={m.proposals.title}>
            <Tabs.Tab value="list">{m.proposals.list}</Tabs.Tab>
            <Tabs.Tab value="rates">{m.proposals.rates}</Tabs.Tab>
          </Tabs.List>
        </Tabs>
      }
      toolbar={
        <>
          {tab === 'list' ? <StateSelect state={state} onChange={setState} /> : null}
          <Button variant="subtle" ms="auto" onClick={() => go('/templates')}>
            {m.templates.title}
          </Button>
          <Button variant="subtle" onClick={() => go('/products')}>
            {m.products.title}
          </Button>
        </>
      }
    >
      {tab === 'rates' ? (
        <div className="kb-proposals-scroll">
          <WinRates />
        </div>
      ) : (
        <List state={state} onAdd={() => setAdding(true)} />
      )}
      {isAdding ? (
        <NewProposal onClose={() => setAdding(false)} onMade={(id) => go(`/proposals/${id}`)} />
      ) : null}
    </Page>
  )
}

function StateSelect({
  state,
  onChange,
}: {
  readonly state: StateChoice
  readonly onChange: (s: StateChoice) => void
}) {
  const m = useMessages()
  return (
    <Select
      w={168}
      aria-label={m.proposals.columns.state}
      allowDeselect={false}
      data={[
        { value: 'all', label: m.proposals.allStates },
        ...proposalStates.map((value) => ({ value, label: m.proposals.states[value] })),
      ]}
      value={state}
      onChange={(value) => onChange((value ?? 'all') as StateChoice)}
    />
  )
}

type ListProps = { readonly state: StateChoice; readonly onAdd: () => void }

function List({ state, onAdd }: ListProps) {
  const m = useMessages()
  const [, go] = useLocation()
  const asked = { state: state === 'all' ? null : state }
  const { query, table } = useSortedWindow('proposals.list', asked, proposalSorts)
  const none =
    state === 'all' ? (
      <EmptyState
        icon={IconFileText}
        title={m.proposals.empty.title}
        text={m.proposals.empty.text}
        action={<Button onClick={onAdd}>{m.proposals.new}</Button>}
      />
    ) : (
      <EmptyState title={m.proposals.noMatch} />
    )
  return (
    <QueryView query={query}>
      {({ rows }) => (
        <ProposalsTable rows={rows} {...table} onOpen={(row) => go(`/proposals/${row.id}`)} empty={none} />
      )}
    </QueryView>
  )
}
