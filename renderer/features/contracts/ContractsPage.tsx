import { Button, Text } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { IconWritingSign } from '@tabler/icons-react'
import { useState } from 'react'
import { useLocation, useParams } from 'wouter'
import { contractSorts } from '../../../shared/contract/contracts.ts'
import { QueryView } from '../../api/QueryView.tsx'
import type { WindowedList } from '../../api/use-row-window.ts'
import { type SortedWindow, useSortedWindow } from '../../api/use-sorted-window.ts'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { useFormat, useMessages } from '../../ui/language.tsx'
import { Page } from '../../ui/Page.tsx'
import { SearchField } from '../../ui/SearchField.tsx'
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
  const [text, setText] = useState('')
  return (
    <Page
      title={m.contracts.title}
      layout="fill"
      mainAction={{ label: m.contracts.new, perform: () => setAdding(true) }}
      toolbar={<SearchField label={m.contracts.search} width={240} value={text} onChange={setText} />}
    >
      <Found text={text} id={id} onAdd={() => setAdding(true)} />
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

type FoundProps = {
  readonly text: string
  readonly id: string | null
  readonly onAdd: () => void
}

const urgentFirst = { column: 'alert', descending: false }

function Found({ text, id, onAdd }: FoundProps) {
  const [wanted] = useDebouncedValue(text, 150)
  const { query, table } = useSortedWindow('contracts.list', { text: wanted }, contractSorts, urgentFirst)
  return (
    <QueryView query={query}>
      {(list) => <List list={list} table={table} text={wanted} id={id} onAdd={onAdd} />}
    </QueryView>
  )
}

type ListProps = FoundProps & {
  readonly list: WindowedList<'contracts.list'>
  readonly table: SortedWindow<'contracts.list'>['table']
}

function List({ list, table, text, id, onAdd }: ListProps) {
  const m = useMessages()
  const format = useFormat()
  const [, go] = useLocation()
  const { total } = list.answer
  if (total === 0 && text === '' && id === null)
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
      list={
        <ContractsTable
          rows={list.rows}
          {...table}
          openId={id}
          onOpen={(row) => go(`/money/contracts/${row.id}`)}
          empty={<EmptyState title={text === '' ? m.contracts.empty.title : m.contracts.noMatch} />}
          footer={
            <Text size="sm" c="dimmed" role="status">
              {m.contracts.count(format.number(total), total)}
            </Text>
          }
        />
      }
    />
  )
}
