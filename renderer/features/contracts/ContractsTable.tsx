import { useMemo } from 'react'
import type { ContractRow } from '../../../shared/contract/contracts.ts'
import { contractStages } from '../../../shared/domain/contracts/types.ts'
import type { Format } from '../../../shared/i18n/format.ts'
import type { AllMessages } from '../../../shared/i18n/index.ts'
import { DataTable } from '../../ui/DataTable.tsx'
import { DateText } from '../../ui/DateText.tsx'
import { useFormat, useMessages } from '../../ui/language.tsx'
import { NameText } from '../../ui/NameText.tsx'
import { Private } from '../../ui/Private.tsx'
import type { Column } from '../../ui/table-model.ts'
import { AlertMark } from './AlertMark.tsx'

type Props = {
  readonly rows: readonly ContractRow[]
  readonly openId: string | null
  readonly onOpen: (row: ContractRow) => void
}

export function ContractsTable({ rows, openId, onOpen }: Props) {
  const m = useMessages()
  const format = useFormat()
  const columns = useMemo(() => contractColumns(m, format), [m, format])
  return (
    <DataTable
      label={m.contracts.label}
      rows={rows}
      columns={columns}
      rowKey={(row) => row.id}
      openKey={openId}
      onOpen={onOpen}
      initialSort={{ column: 'alert', descending: false }}
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
      sortValue: (c) => `${c.number} ${c.title}`,
    },
    {
      id: 'client',
      header: columns.client,
      width: '2fr',
      hideBelow: 520,
      cell: (c) => <NameText name={c.clientName} />,
      sortValue: (c) => c.clientName,
    },
    {
      id: 'stage',
      header: columns.stage,
      width: 120,
      hideBelow: 640,
      cell: (c) => m.contracts.stages[c.stage],
      sortValue: (c) => contractStages.indexOf(c.stage),
    },
    {
      id: 'ends',
      header: columns.ends,
      width: 128,
      hideBelow: 760,
      cell: (c) => <DateText date={c.endsOn} />,
      sortValue: (c) => c.endsOn,
    },
    {
      id: 'open',
      header: columns.open,
      width: 96,
      align: 'end',
      hideBelow: 880,
      cell: (c) => (c.openObligations === 0 ? '' : format.number(c.openObligations)),
      sortValue: (c) => c.openObligations,
    },
    {
      id: 'alert',
      header: columns.alert,
      width: 240,
      cell: (c) => (c.alert === null ? '' : <AlertMark alert={c.alert} />),
      sortValue: (c) => c.alert?.days ?? null,
    },
  ]
}
