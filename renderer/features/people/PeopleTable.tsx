import { type ReactNode, useMemo } from 'react'
import { useLocation } from 'wouter'
import type { PersonRow } from '../../../shared/contract/people.ts'
import type { ListArrangement } from '../../api/use-list-state.ts'
import { DataTable } from '../../ui/DataTable.tsx'
import { useFormat, useMessages } from '../../ui/language.tsx'
import { peopleColumns } from './people-columns.tsx'

type Props = {
  /** In the order of the arrangement; what is missing is fetched once it is seen. */
  readonly rows: readonly (PersonRow | undefined)[]
  readonly onSeen: (first: number, last: number) => void
  readonly arrangement: ListArrangement
  readonly highlight: string
  readonly openId: string | null
  readonly empty: ReactNode
}

/** People in the chosen columns. */
export function PeopleTable({ rows, onSeen, arrangement, highlight, openId, empty }: Props) {
  const m = useMessages()
  const format = useFormat()
  const [, go] = useLocation()
  const { state, set } = arrangement
  const all = useMemo(() => peopleColumns({ m, format, highlight }), [m, format, highlight])
  const columns = useMemo(
    () => all.filter((column) => column.id === 'name' || state.columns.includes(column.id)),
    [all, state.columns],
  )
  return (
    <DataTable
      label={m.people.label}
      rows={rows}
      onSeen={onSeen}
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
