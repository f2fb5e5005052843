import type { ReactNode } from 'react'
import { useLocation } from 'wouter'
import type { ClientRow } from '../../../shared/contract/clients.ts'
import { DataTable, type Selection } from '../../ui/DataTable.tsx'
import { useMessages } from '../../ui/language.tsx'
import type { Column, Sort } from '../../ui/table-model.ts'

type Props = {
  readonly rows: readonly ClientRow[]
  readonly columns: readonly Column<ClientRow>[]
  readonly sort: Sort | null
  readonly onSort: (sort: Sort | null) => void
  readonly selection: Selection
  readonly openId: string | null
  readonly empty: ReactNode
}

export function ClientsTable({ rows, columns, sort, onSort, selection, openId, empty }: Props) {
  const m = useMessages()
  const [, go] = useLocation()
  return (
    <DataTable
      label={m.clients.label}
      rows={rows}
      columns={columns}
      rowKey={(row) => row.id}
      onOpen={(row) => go(`/clients/${row.id}`)}
      openKey={openId}
      sort={sort}
      onSort={onSort}
      selection={selection}
      empty={empty}
    />
  )
}
