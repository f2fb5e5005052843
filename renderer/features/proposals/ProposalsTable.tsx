import { type ReactNode, useMemo } from 'react'
import type { ProposalRow } from '../../../shared/contract/proposals.ts'
import { stateOn } from '../../../shared/domain/proposals/life.ts'
import type { AllMessages } from '../../../shared/i18n/index.ts'
import { useClock } from '../../ui/clock.tsx'
import { DataTable } from '../../ui/DataTable.tsx'
import { DateText } from '../../ui/DateText.tsx'
import { useMessages } from '../../ui/language.tsx'
import { MoneyText } from '../../ui/MoneyText.tsx'
import { NameText } from '../../ui/NameText.tsx'
import { Private } from '../../ui/Private.tsx'
import type { Column, Sort } from '../../ui/table-model.ts'
import { StateMark } from './StateMark.tsx'

type Props = {
  /** In the order of the sort; what is missing is fetched once it is seen. */
  readonly rows: readonly (ProposalRow | undefined)[]
  readonly onSeen: (first: number, last: number) => void
  readonly sort: Sort | null
  readonly onSort: (sort: Sort | null) => void
  readonly onOpen: (row: ProposalRow) => void
  readonly empty: ReactNode
}

export function ProposalsTable(props: Props) {
  const m = useMessages()
  const { today } = useClock()
  const columns = useMemo(() => proposalColumns(m, today), [m, today])
  return <DataTable label={m.proposals.label} {...props} columns={columns} rowKey={(row) => row.id} />
}

function proposalColumns(m: AllMessages, today: string): readonly Column<ProposalRow>[] {
  const { columns } = m.proposals
  return [
    { id: 'number', header: columns.number, width: 136, cell: (p) => p.number, isSortable: true },
    {
      id: 'client',
      header: columns.client,
      width: '2fr',
      cell: (p) => <NameText name={p.clientName} />,
      isSortable: true,
    },
    {
      id: 'title',
      header: columns.title,
      width: '2fr',
      hideBelow: 900,
      cell: (p) => <Private>{p.title}</Private>,
      isSortable: true,
    },
    {
      id: 'state',
      header: columns.state,
      width: 168,
      cell: (p) => <StateMark state={stateOn(p, today)} />,
      isSortable: true,
    },
    {
      id: 'valid',
      header: columns.valid,
      width: 136,
      cell: (p) => <DateText date={p.validUntil} />,
      isSortable: true,
    },
    {
      id: 'total',
      header: columns.total,
      width: 160,
      align: 'end',
      cell: (p) => <MoneyText minor={p.totalMinor} currency={p.currency} />,
      isSortable: true,
    },
  ]
}
