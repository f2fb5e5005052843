import { Text } from '@mantine/core'
import { useMemo } from 'react'
import type { ClientRow } from '../../../shared/contract/clients.ts'
import type { ListArrangement } from '../../api/use-list-state.ts'
import { ViewsMenu } from '../../api/ViewsMenu.tsx'
import { ColumnsMenu } from '../../ui/ColumnsMenu.tsx'
import { useClock } from '../../ui/clock.tsx'
import { useMessages } from '../../ui/language.tsx'
import { SearchField } from '../../ui/SearchField.tsx'
import { allColumns, firstColumns } from './client-columns.tsx'
import { FilterMenu } from './FilterMenu.tsx'
import { type ClientFilter, filterClients, readFilter } from './filter-clients.ts'

type Props = { readonly arrangement: ListArrangement; readonly rows: readonly ClientRow[] }

/** Finding, filtering, columns and saved views of the list of clients. */
export function ClientsToolbar({ arrangement, rows }: Props) {
  const m = useMessages()
  const { today } = useClock()
  const { state, set } = arrangement
  const filter = useMemo(() => readFilter(state.filter), [state.filter])
  const shown = useMemo(() => filterClients(rows, filter, today).length, [rows, filter, today])
  const all = useMemo(() => allColumns({ m, highlight: '', today: '' }, rows), [m, rows])
  const change = (patch: Partial<ClientFilter>) => set({ filter: { ...filter, ...patch } })
  return (
    <>
      <SearchField
        label={m.clients.filter}
        width={320}
        value={filter.text}
        onChange={(text) => change({ text })}
      />
      <FilterMenu filter={filter} onChange={change} rows={rows} />
      <ViewsMenu list="clients" arrangement={arrangement} />
      <ColumnsMenu
        all={all}
        chosen={state.columns}
        first={firstColumns}
        onChange={(columns) => set({ columns })}
      />
      <Text size="sm" c="dimmed" ms="auto" role="status">
        {m.clients.count(shown, rows.length)}
      </Text>
    </>
  )
}
