import { Button, Checkbox, Select, Text, TextInput } from '@mantine/core'
import { IconSearch, IconUsers } from '@tabler/icons-react'
import { useDeferredValue, useMemo, useState } from 'react'
import { useLocation, useParams } from 'wouter'
import type { ClientRow } from '../../../shared/contract/clients.ts'
import { clientStatuses } from '../../../shared/domain/clients/types.ts'
import { QueryView } from '../../api/QueryView.tsx'
import { useBookQuery } from '../../api/use-book-query.ts'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { useMessages } from '../../ui/language.tsx'
import { Page } from '../../ui/Page.tsx'
import { SplitView } from '../../ui/SplitView.tsx'
import { ClientForm } from './ClientForm.tsx'
import { ClientRecord } from './ClientRecord.tsx'
import { ClientsTable } from './ClientsTable.tsx'
import { type ClientFilter, everyClient, filterClients } from './filter-clients.ts'

/** All clients; the one that is open stands beside the list, or covers it in a narrow window. */
export function ClientsPage() {
  const m = useMessages()
  const { id = null } = useParams<{ id?: string }>()
  const [, go] = useLocation()
  const [isAdding, setAdding] = useState(false)
  const [filter, setFilter] = useState(everyClient)
  const query = useBookQuery('clients.list', {})
  return (
    <Page
      title={m.clients.title}
      layout="fill"
      mainAction={{ label: m.clients.new, perform: () => setAdding(true) }}
      toolbar={<Toolbar filter={filter} onChange={setFilter} rows={query.data ?? []} />}
    >
      <QueryView query={query}>
        {(rows) => (
          <SplitView
            detailLabel={m.clients.record.facts}
            list={
              <List
                rows={rows}
                filter={filter}
                onFilter={setFilter}
                openId={id}
                onAdd={() => setAdding(true)}
              />
            }
            detail={id === null ? null : <ClientRecord key={id} id={id} onClose={() => go('/clients')} />}
          />
        )}
      </QueryView>
      {isAdding ? (
        <ClientForm
          client={null}
          known={query.data ?? []}
          onClose={() => setAdding(false)}
          onSaved={(client) => go(`/clients/${client.id}`)}
        />
      ) : null}
    </Page>
  )
}

type ListProps = {
  readonly rows: readonly ClientRow[]
  readonly filter: ClientFilter
  readonly onFilter: (filter: ClientFilter) => void
  readonly openId: string | null
  readonly onAdd: () => void
}

function List({ rows, filter, onFilter, openId, onAdd }: ListProps) {
  const m = useMessages()
  const [, go] = useLocation()
  const deferred = useDeferredValue(filter)
  const shown = useMemo(() => filterClients(rows, deferred), [rows, deferred])
  const { empty } = m.clients
  if (rows.length === 0)
    return (
      <EmptyState
        icon={IconUsers}
        title={empty.title}
        text={empty.text}
        action={
          <Button.Group mt="sm">
            <Button onClick={onAdd}>{m.clients.new}</Button>
            <Button variant="default" onClick={() => go('/import')}>
              {empty.import}
            </Button>
          </Button.Group>
        }
      />
    )
  const none = (
    <EmptyState
      title={empty.noMatch}
      text={empty.noMatchText}
      action={
        <Button variant="default" onClick={() => onFilter(everyClient)}>
          {empty.showAll}
        </Button>
      }
    />
  )
  return <ClientsTable rows={shown} highlight={deferred.text} openId={openId} empty={none} />
}

type ToolbarProps = {
  readonly filter: ClientFilter
  readonly onChange: (filter: ClientFilter) => void
  readonly rows: readonly ClientRow[]
}

function Toolbar({ filter, onChange, rows }: ToolbarProps) {
  const m = useMessages()
  const shown = useMemo(() => filterClients(rows, filter).length, [rows, filter])
  const statuses = [
    { value: 'all', label: m.clients.allStatuses },
    ...clientStatuses.map((status) => ({ value: status, label: m.clients.status[status] })),
  ]
  return (
    <>
      <TextInput
        w={320}
        type="search"
        aria-label={m.clients.filter}
        placeholder={m.clients.filter}
        leftSection={<IconSearch size={16} aria-hidden />}
        value={filter.text}
        onChange={(event) => onChange({ ...filter, text: event.currentTarget.value })}
      />
      <Select
        w={168}
        aria-label={m.clients.columns.status}
        data={statuses}
        value={filter.status}
        onChange={(status) => onChange({ ...filter, status: (status ?? 'all') as ClientFilter['status'] })}
      />
      <Checkbox
        label={m.clients.onlyKey}
        checked={filter.onlyKey}
        onChange={(event) => onChange({ ...filter, onlyKey: event.currentTarget.checked })}
      />
      <Text size="sm" c="dimmed" ms="auto" role="status">
        {m.clients.count(shown, rows.length)}
      </Text>
    </>
  )
}
