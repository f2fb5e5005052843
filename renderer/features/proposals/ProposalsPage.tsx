import { Button, Select } from '@mantine/core'
import { IconFileText } from '@tabler/icons-react'
import { useMemo, useState } from 'react'
import { useLocation } from 'wouter'
import type { ProposalRow } from '../../../shared/contract/proposals.ts'
import { type ProposalState, proposalStates } from '../../../shared/domain/proposals/types.ts'
import { QueryView } from '../../api/QueryView.tsx'
import { useBookQuery } from '../../api/use-book-query.ts'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { useMessages } from '../../ui/language.tsx'
import { Page } from '../../ui/Page.tsx'
import { NewProposal } from './NewProposal.tsx'
import { ProposalsTable } from './ProposalsTable.tsx'

/** Every offer, the newest first. */
export function ProposalsPage() {
  const m = useMessages()
  const [, go] = useLocation()
  const [isAdding, setAdding] = useState(false)
  const [state, setState] = useState<ProposalState | 'all'>('all')
  const query = useBookQuery('proposals.list', {})
  return (
    <Page
      title={m.proposals.title}
      layout="fill"
      mainAction={{ label: m.proposals.new, perform: () => setAdding(true) }}
      toolbar={
        <>
          <Select
            w={168}
            aria-label={m.proposals.columns.state}
            data={[
              { value: 'all', label: m.proposals.allStates },
              ...proposalStates.map((value) => ({ value, label: m.proposals.states[value] })),
            ]}
            value={state}
            onChange={(value) => setState((value ?? 'all') as ProposalState | 'all')}
          />
          <Button variant="subtle" ms="auto" onClick={() => go('/products')}>
            {m.products.title}
          </Button>
        </>
      }
    >
      <QueryView query={query}>
        {(rows) => <List rows={rows} state={state} onAdd={() => setAdding(true)} />}
      </QueryView>
      {isAdding ? (
        <NewProposal onClose={() => setAdding(false)} onMade={(id) => go(`/proposals/${id}`)} />
      ) : null}
    </Page>
  )
}

type ListProps = {
  readonly rows: readonly ProposalRow[]
  readonly state: ProposalState | 'all'
  readonly onAdd: () => void
}

function List({ rows, state, onAdd }: ListProps) {
  const m = useMessages()
  const [, go] = useLocation()
  const shown = useMemo(
    () => (state === 'all' ? rows : rows.filter((row) => row.state === state)),
    [rows, state],
  )
  if (rows.length === 0)
    return (
      <EmptyState
        icon={IconFileText}
        title={m.proposals.empty.title}
        text={m.proposals.empty.text}
        action={<Button onClick={onAdd}>{m.proposals.new}</Button>}
      />
    )
  return (
    <ProposalsTable
      rows={shown}
      onOpen={(row) => go(`/proposals/${row.id}`)}
      empty={<EmptyState title={m.proposals.noMatch} />}
    />
  )
}
