import { Button } from '@mantine/core'
import { IconUsers } from '@tabler/icons-react'
import { useDeferredValue, useEffect, useMemo, useState } from 'react'
import { useLocation, useParams } from 'wouter'
import type { ClientRow } from '../../../shared/contract/clients.ts'
import type { ListState } from '../../../shared/domain/views/types.ts'
import { QueryView } from '../../api/QueryView.tsx'
import { setShownOrder } from '../../api/shown-order.ts'
import { useAsked } from '../../api/use-asked.ts'
import { useBookQuery } from '../../api/use-book-query.ts'
import { type ListArrangement, useListState } from '../../api/use-list-state.ts'
import { useClock } from '../../ui/clock.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { useFormat, useMessages } from '../../ui/language.tsx'
import { Page } from '../../ui/Page.tsx'
import { SplitView } from '../../ui/SplitView.tsx'
import { sortRows } from '../../ui/table-model.ts'
import { ClientForm } from './ClientForm.tsx'
import { ClientRecord } from './ClientRecord.tsx'
import { ClientsTable } from './ClientsTable.tsx'
import { ClientsToolbar } from './ClientsToolbar.tsx'
import { allColumns, chosenColumns, firstColumns } from './client-columns.tsx'
import { everyClient, filterClients, readFilter } from './filter-clients.ts'
import { SelectionBar } from './SelectionBar.tsx'

const initial: ListState = {
  columns: firstColumns,
  sort: { column: 'name', descending: false },
  filter: everyClient,
}

/** All clients; the one that is open stands beside the list, or covers it in a narrow window. */
export function ClientsPage() {
  const m = useMessages()
  const { id = null } = useParams<{ id?: string }>()
  const [, go] = useLocation()
  const [isAdding, setAdding] = useState(false)
  useAsked('new', () => setAdding(true))
  const arrangement = useListState('clients', initial)
  const query = useBookQuery('clients.list', {})
  return (
    <Page
      title={m.clients.title}
      layout="fill"
      mainAction={{ label: m.clients.new, perform: () => setAdding(true) }}
      toolbar={<ClientsToolbar arrangement={arrangement} rows={query.data ?? []} />}
    >
      <QueryView query={query}>
        {(rows) => (
          <SplitView
            detailLabel={m.clients.record.facts}
            list={<List rows={rows} arrangement={arrangement} openId={id} onAdd={() => setAdding(true)} />}
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
  readonly arrangement: ListArrangement
  readonly openId: string | null
  readonly onAdd: () => void
}

function List({ rows, arrangement, openId, onAdd }: ListProps) {
  const m = useMessages()
  const { state, set } = arrangement
  const [keys, setKeys] = useState<ReadonlySet<string>>(new Set())
  const { shown, columns } = useShown(rows, state)
  const chosen = useMemo(() => shown.filter((row) => keys.has(row.id)), [shown, keys])
  if (rows.length === 0) return <NoClients onAdd={onAdd} />
  const none = (
    <EmptyState
      title={m.clients.empty.noMatch}
      text={m.clients.empty.noMatchText}
      action={
        <Button variant="default" onClick={() => set({ filter: everyClient })}>
          {m.clients.empty.showAll}
        </Button>
      }
    />
  )
  return (
    <>
      {chosen.length === 0 ? null : (
        <SelectionBar rows={chosen} all={rows} onClear={() => setKeys(new Set())} />
      )}
      <ClientsTable
        rows={shown}
        columns={columns}
        sort={state.sort}
        onSort={(sort) => set({ sort })}
        selection={{ keys: new Set(chosen.map((row) => row.id)), onChange: setKeys }}
        openId={openId}
        empty={none}
      />
    </>
  )
}

/** The rows that meet the filter in their order, and the columns; the order is what next and previous walk. */
function useShown(rows: readonly ClientRow[], state: ListState) {
  const m = useMessages()
  const format = useFormat()
  const { today } = useClock()
  const deferred = useDeferredValue(state.filter)
  const filter = useMemo(() => readFilter(deferred), [deferred])
  const columns = useMemo(
    () => chosenColumns(allColumns({ m, highlight: filter.text, today }, rows), state.columns),
    [m, filter.text, today, rows, state.columns],
  )
  const shown = useMemo(
    () => sortRows(filterClients(rows, filter, today), columns, state.sort, format.compare),
    [rows, filter, today, columns, state.sort, format],
  )
  useEffect(
    () =>
      setShownOrder(
        '/clients',
        shown.map((row) => row.id),
      ),
    [shown],
  )
  return { shown, columns }
}

function NoClients({ onAdd }: { readonly onAdd: () => void }) {
  const m = useMessages()
  const [, go] = useLocation()
  const { empty } = m.clients
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
}
