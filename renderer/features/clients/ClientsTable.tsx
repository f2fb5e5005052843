import { IconStarFilled } from '@tabler/icons-react'
import { type ReactNode, useMemo } from 'react'
import { useLocation } from 'wouter'
import type { ClientRow } from '../../../shared/contract/clients.ts'
import type { AllMessages } from '../../../shared/i18n/index.ts'
import { DataTable } from '../../ui/DataTable.tsx'
import { DateText } from '../../ui/DateText.tsx'
import { useMessages } from '../../ui/language.tsx'
import { MoneyText } from '../../ui/MoneyText.tsx'
import { NameText } from '../../ui/NameText.tsx'
import type { Column } from '../../ui/table-model.ts'

type Props = {
  readonly rows: readonly ClientRow[]
  readonly highlight: string
  readonly openId: string | null
  readonly empty: ReactNode
}

export function ClientsTable({ rows, highlight, openId, empty }: Props) {
  const m = useMessages()
  const [, go] = useLocation()
  const columns = useMemo(() => clientColumns(m, highlight), [m, highlight])
  return (
    <DataTable
      label={m.clients.label}
      rows={rows}
      columns={columns}
      rowKey={(row) => row.id}
      onOpen={(row) => go(`/clients/${row.id}`)}
      openKey={openId}
      initialSort={{ column: 'name', descending: false }}
      empty={empty}
    />
  )
}

function clientColumns(m: AllMessages, highlight: string): readonly Column<ClientRow>[] {
  const { columns } = m.clients
  return [
    {
      id: 'name',
      header: columns.name,
      width: '3fr',
      cell: (row) => <ClientName row={row} highlight={highlight} />,
      sortValue: (row) => row.name,
    },
    {
      id: 'status',
      header: columns.status,
      width: 128,
      hideBelow: 640,
      cell: (row) => m.clients.status[row.status],
      sortValue: (row) => m.clients.status[row.status],
    },
    {
      id: 'city',
      header: columns.city,
      width: '1fr',
      hideBelow: 760,
      cell: (row) => row.city,
      sortValue: (row) => (row.city === '' ? null : row.city),
    },
    {
      id: 'last',
      header: columns.last,
      width: 136,
      cell: (row) =>
        row.lastContactOn === null ? (
          <span className="kb-quiet">{m.clients.never}</span>
        ) : (
          <DateText date={row.lastContactOn} as="relative" />
        ),
      sortValue: (row) => row.lastContactOn,
    },
    {
      id: 'next',
      header: columns.next,
      width: 128,
      hideBelow: 900,
      cell: (row) => <DateText date={row.nextContactOn} as="week" />,
      sortValue: (row) => row.nextContactOn,
    },
    {
      id: 'year',
      header: columns.year,
      width: 160,
      align: 'end',
      hideBelow: 560,
      cell: (row) => <MoneyText minor={row.yearMinor} currency={row.currency} cents="never" />,
      sortValue: (row) => row.yearMinor,
    },
  ]
}

function ClientName({ row, highlight }: { readonly row: ClientRow; readonly highlight: string }) {
  const m = useMessages()
  return (
    <>
      {row.isKey ? <IconStarFilled size={12} aria-label={m.clients.key} className="kb-key-star" /> : null}
      <NameText name={row.name} highlight={highlight} />
    </>
  )
}
