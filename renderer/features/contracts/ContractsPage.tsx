import { Button } from '@mantine/core'
import { IconWritingSign } from '@tabler/icons-react'
import { useState } from 'react'
import { useLocation, useParams } from 'wouter'
import type { ContractRow } from '../../../shared/contract/contracts.ts'
import { QueryView } from '../../api/QueryView.tsx'
import { useBookQuery } from '../../api/use-book-query.ts'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { useMessages } from '../../ui/language.tsx'
import { Page } from '../../ui/Page.tsx'
import { SplitView } from '../../ui/SplitView.tsx'
import { ContractForm } from './ContractForm.tsx'
import { ContractRecord } from './ContractRecord.tsx'
import { ContractsTable } from './ContractsTable.tsx'

/** Contracts, and what they ask for now. */
export function ContractsPage() {
  const m = useMessages()
  const [, go] = useLocation()
  const { id = null } = useParams<{ id?: string }>()
  const [isAdding, setAdding] = useState(false)
  const query = useBookQuery('contracts.list', {})
  return (
    <Page
      title={m.contracts.title}
      layout="fill"
      mainAction={{ label: m.contracts.new, perform: () => setAdding(true) }}
    >
      <QueryView query={query}>
        {(rows) => <List rows={rows} id={id} onAdd={() => setAdding(true)} />}
      </QueryView>
      {isAdding ? (
        <ContractForm
          contract={null}
          onClose={() => setAdding(false)}
          onSaved={(saved) => go(`/money/contracts/${saved}`)}
        />
      ) : null}
    </Page>
  )
}

type ListProps = {
  readonly rows: readonly ContractRow[]
  readonly id: string | null
  readonly onAdd: () => void
}

function List({ rows, id, onAdd }: ListProps) {
  const m = useMessages()
  const [, go] = useLocation()
  if (rows.length === 0 && id === null)
    return (
      <EmptyState
        icon={IconWritingSign}
        title={m.contracts.empty.title}
        text={m.contracts.empty.text}
        action={<Button onClick={onAdd}>{m.contracts.new}</Button>}
      />
    )
  return (
    <SplitView
      detailLabel={m.contracts.edit}
      detail={id === null ? null : <ContractRecord key={id} id={id} onClose={() => go('/money/contracts')} />}
      list={<ContractsTable rows={rows} openId={id} onOpen={(row) => go(`/money/contracts/${row.id}`)} />}
    />
  )
}
