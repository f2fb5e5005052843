import { type ReactNode, useMemo } from 'react'
import type { ProposalRow } from '../../../shared/contract/proposals.ts'
import { proposalStates } from '../../../shared/domain/proposals/types.ts'
import type { AllMessages } from '../../../shared/i18n/index.ts'
import { DataTable } from '../../ui/DataTable.tsx'
import { DateText } from '../../ui/DateText.tsx'
import { useMessages } from '../../ui/language.tsx'
import { MoneyText } from '../../ui/MoneyText.tsx'
import { NameText } from '../../ui/NameText.tsx'
import { Private } from '../../ui/Private.tsx'
import type { Column } from '../../ui/table-model.ts'
import { StateMark } from './StateMark.tsx'

type Props = {
  readonly rows: readonly ProposalRow[]
  readonly onOpen: (row: ProposalRow) => void
  readonly empty: ReactNode
}

export function ProposalsTable({ rows, onOpen, empty }: Props) {
  const m = useMessages()
  const columns = useMemo(() => proposalColumns(m), [m])
  return (
    <DataTable
      label={m.proposals.label}
      rows={rows}
      columns={columns}
      rowKey={(row) => row.id}
      onOpen={onOpen}
      empty={empty}
    />
  )
}

function proposalColumns(m: AllMessages): readonly Column<ProposalRow>[] {
  const { columns } = m.proposals
  return [
    { id: 'number', header: columns.number, width: 136, cell: (p) => p.number, sortValue: (p) => p.number },
    {
      id: 'client',
      header: columns.client,
      width: '2fr',
      cell: (p) => <NameText name={p.clientName} />,
      sortValue: (p) => p.clientName,
    },
    {
      id: 'title',
      header: columns.title,
      width: '2fr',
      hideBelow: 900,
      cell: (p) => <Private>{p.title}</Private>,
      sortValue: (p) => p.title,
    },
    {
      id: 'state',
      header: columns.state,
      width: 168,
      cell: (p) => <StateMark state={p.state} isOverdue={p.isOverdue} />,
      sortValue: (p) => proposalStates.indexOf(p.state),
    },
    {
      id: 'valid',
      header: columns.valid,
      width: 136,
      cell: (p) => <DateText date={p.validUntil} />,
      sortValue: (p) => p.validUntil,
    },
    {
      id: 'total',
      header: columns.total,
      width: 160,
      align: 'end',
      cell: (p) => <MoneyText minor={p.totalMinor} currency={p.currency} />,
      sortValue: (p) => p.totalMinor,
    },
  ]
}
