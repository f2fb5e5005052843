import { type ReactNode, useMemo } from 'react'
import type { ContractRow } from '../../../shared/contract/contracts.ts'
import type { Format } from '../../../shared/i18n/format.ts'
import type { AllMessages } from '../../../shared/i18n/index.ts'
import { DataTable } from '../../ui/DataTable.tsx'
import { DateText } from '../../ui/DateText.tsx'
import { useFormat, useMessages } from '../../ui/language.tsx'
import { NameText } from '../../ui/NameText.tsx'
import { Private } from '../../ui/Private.tsx'
import type { Column, Sort } from '../../ui/table-model.ts'
import { AlertMark } from './AlertMark.tsx'

type Props = {
  /** In the order of the sort; what is missing is fetched once it is seen. */
  readonly rows: readonly (ContractRow | undefined)[]
  readonly onSeen: (first: number, last: number) => void
  readonly sort: Sort | null
  readonly onSort: (sort: Sort | null) => void
  readonly openId: string | null
  readonly onOpen: (row: ContractRow) => void
  readonly empty: ReactNode
  readonly footer: ReactNode
}

export function ContractsTable({ openId, ...table }: Props) {
  const m = useMessages()
  const format = useFormat()
  const columns = useMemo(() => contractColumns(m, format), [m, format])
  return (
    <DataTable
      label={m.contracts.label}
      {...table}
      columns={columns}
      rowKey={(row) => row.id}
      openKey={openId}
    />
  )
}

function contractColumns(m: AllMessages, format: Format): readonly Column<ContractRow>[] {
  const { columns } = m.contracts
  return [
    {
      id: 'title',
      header: columns.title,
      width: '2fr',
      cell: (c) => (
        <>
          {c.number} <Private>{c.title}</Private>
        </>
      ),
      isSortable: true,
    },
    {
      id: 'client',
      header: columns.client,
      width: '2fr',
      hideBelow: 520,
      cell: (c) => <NameText name={c.clientName} />,
      isSortable: true,
    },
    {
      id: 'stage',
      header: columns.stage,
      width: 120,
      hideBelow: 640,
      cell: (c) => m.contracts.stages[c.stage],
      isSortable: true,
    },
    {
      id: 'ends',
      header: columns.ends,
      width: 128,
      hideBelow: 760,
      cell: (c) => <DateText date={c.endsOn} />,
      isSortable: true,
    },
    {
      id: 'open',
      header: columns.open,
      width: 96,
      align: 'end',
      hideBelow: 880,
      cell: (c) => (c.openObligations === 0 ? '' : format.number(c.openObligations)),
      isSortable: true,
    },
    {
      id: 'alert',
      header: columns.alert,
      width: 240,
      cell: (c) => (c.alert === null ? '' : <AlertMark alert={c.alert} />),
      isSortable: true,
    },
  ]
}
