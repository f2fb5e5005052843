import { type ReactNode, useMemo } from 'react'
import type { DealRow } from '../../../shared/contract/deals.ts'
import type { AllMessages } from '../../../shared/i18n/index.ts'
import { useClock } from '../../ui/clock.tsx'
import { DataTable } from '../../ui/DataTable.tsx'
import { DateText } from '../../ui/DateText.tsx'
import { useMessages } from '../../ui/language.tsx'
import { MoneyText } from '../../ui/MoneyText.tsx'
import { NameText } from '../../ui/NameText.tsx'
import { Private } from '../../ui/Private.tsx'
import { StatusMark } from '../../ui/StatusMark.tsx'
import type { Column, Sort } from '../../ui/table-model.ts'
import { isOpenDeal } from './is-open-deal.ts'

type Props = {
  /** In the order of the sort; what is missing is fetched once it is seen. */
  readonly rows: readonly (DealRow | undefined)[]
  readonly onSeen: (first: number, last: number) => void
  readonly sort: Sort | null
  readonly onSort: (sort: Sort | null) => void
  readonly openId: string | null
  readonly onOpen: (deal: DealRow) => void
  readonly empty: ReactNode
  readonly footer: ReactNode
}

export function DealsTable({ openId, ...table }: Props) {
  const m = useMessages()
  const { today } = useClock()
  const columns = useMemo(() => dealColumns(m, today), [m, today])
  return (
    <DataTable
      label={m.deals.label}
      {...table}
      columns={columns}
      rowKey={(deal) => deal.id}
      openKey={openId}
    />
  )
}

function dealColumns(m: AllMessages, today: string): readonly Column<DealRow>[] {
  const { columns } = m.deals
  return [
    {
      id: 'title',
      header: columns.title,
      width: '3fr',
      cell: (d) => <Private>{d.title}</Private>,
      isSortable: true,
    },
    {
      id: 'client',
      header: columns.client,
      width: '2fr',
      hideBelow: 560,
      cell: (d) => <NameText name={d.clientName} />,
      isSortable: true,
    },
    {
      id: 'company',
      header: columns.company,
      width: '1fr',
      hideBelow: 1100,
      cell: (d) => <Private>{d.companyName ?? ''}</Private>,
      isSortable: true,
    },
    {
      id: 'stage',
      header: columns.stage,
      width: 120,
      cell: (d) =>
        d.stage === 'won' ? (
          <StatusMark status="done">{m.deals.stages.won}</StatusMark>
        ) : (
          m.deals.stages[d.stage]
        ),
      isSortable: true,
    },
    {
      id: 'expected',
      header: columns.expected,
      width: 176,
      hideBelow: 440,
      cell: (d) => <Expected deal={d} today={today} late={m.deals.late} />,
      isSortable: true,
    },
    {
      id: 'amount',
      header: columns.amount,
      width: 152,
      align: 'end',
      cell: (d) => <MoneyText minor={d.amountMinor} currency={d.currency} cents="auto" />,
      isSortable: true,
    },
    {
      id: 'commission',
      header: columns.commission,
      width: 136,
      align: 'end',
      hideBelow: 800,
      cell: (d) => <MoneyText minor={d.commissionMinor} currency={d.currency} />,
      isSortable: true,
    },
  ]
}

function Expected({
  deal,
  today,
  late,
}: {
  readonly deal: DealRow
  readonly today: string
  readonly late: string
}) {
  const isLate = isOpenDeal(deal) && deal.expectedOn !== null && deal.expectedOn < today
  return (
    <>
      <DateText date={deal.closedOn ?? deal.expectedOn} />
      {isLate ? (
        <>
          {' '}
          <StatusMark status="late">{late}</StatusMark>
        </>
      ) : null}
    </>
  )
}
