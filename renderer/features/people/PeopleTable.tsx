import { type ReactNode, useEffect, useMemo } from 'react'
import { useLocation } from 'wouter'
import type { PersonRow } from '../../../shared/contract/people.ts'
import { setShownOrder } from '../../api/shown-order.ts'
import type { ListArrangement } from '../../api/use-list-state.ts'
import { DataTable } from '../../ui/DataTable.tsx'
import { useFormat, useMessages } from '../../ui/language.tsx'
import { sortRows } from '../../ui/table-model.ts'
import { peopleColumns } from './people-columns.tsx'

type Props = {
  readonly rows: readonly PersonRow[]
  readonly arrangement: ListArrangement
  readonly highlight: string
  readonly openId: string | null
  readonly empty: ReactNode
}

/** People in the chosen columns and order; the order is what next and previous walk. */
export function PeopleTable({ rows, arrangement, highlight, openId, empty }: Props) {
  const m = useMessages()
  const format = useFormat()
  const [, go] = useLocation()
  const { state, set } = arrangement
  const all = useMemo(() => peopleColumns({ m, format, highlight }), [m, format, highlight])
  const columns = useMemo(
    () => all.filter((column) => column.id === 'name' || state.columns.includes(column.id)),
    [all, state.columns],
  )
  const sorted = useMemo(
    () => sortRows(rows, columns, state.sort, format.compare),
    [rows, columns, state.sort, format],
  )
  useEffect(
    () =>
      setShownOrder(
        '/people',
        sorted.map((row) => row.id),
      ),
    [sorted],
  )
  return (
    <DataTable
      label={m.people.label}
      rows={sorted}
      columns={columns}
      rowKey={(row) => row.id}
      onOpen={(row) => go(`/people/${row.id}`)}
      openKey={openId}
      sort={state.sort}
      onSort={(sort) => set({ sort })}
      empty={empty}
    />
  )
}
