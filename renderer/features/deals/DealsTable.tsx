import { type ReactNode, useMemo } from 'react'
import type { DealRow } from '../../../shared/contract/deals.ts'
import { dealStages } from '../../../shared/domain/deals/types.ts'
import type { AllMessages } from '../../../shared/i18n/index.ts'
import { useClock } from '../../ui/clock.tsx'
import { DataTable } from '../../ui/DataTable.tsx'
import { DateText } from '../../ui/DateText.tsx'
import { useMessages } from '../../ui/language.tsx'
import { MoneyText } from '../../ui/MoneyText.tsx'
import { NameText } from '../../ui/NameText.tsx'
import { Private } from '../../ui/Private.tsx'
import { StatusMark } from '../../ui/StatusMark.tsx'
import type { Column } from '../../ui/table-model.ts'
import { isOpenDeal } from './open-sums.ts'

type Props = {
  readonly rows: readonly DealRow[]
  readonly openId: string | null
  readonly onOpen: (deal: DealRow) => void
  readonly empty: ReactNode
}

export function DealsTable({ rows, openId, onOpen, empty }: Props) {
  const m = useMessages()
  const { today } = useClock()
  const columns = useMemo(() => dealColumns(m, today), [m, today])
  return (
    <DataTable
      label={m.deals.label}
      rows={rows}
      columns={columns}
      rowKey={(deal) => deal.id}
      onOpen={onOpen}
      openKey={openId}
      initialSort={{ column: 'expected', descending: false }}
      empty={empty}
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
      sortValue: (d) => d.title,
    },
    {
      id: 'client',
      header: columns.client,
      width: '2fr',
      hideBelow: 560,
      cell: (d) => <NameText name={d.clientName} />,
      sortValue: (d) => d.clientName,
    },
    {
      id: 'company',
      header: columns.company,
      width: '1fr',
      hideBelow: 1100,
      cell: (d) => <Private>{d.companyName ?? ''}</Private>,
      sortValue: (d) => d.companyName,
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
      sortValue: (d) => dealStages.indexOf(d.stage),
    },
    {
      id: 'expected',
      header: columns.expected,
      width: 176,
      hideBelow: 440,
      cell: (d) => <Expected deal={d} today={today} late={m.deals.late} />,
      sortValue: (d) => d.closedOn ?? d.expectedOn,
    },
    {
      id: 'amount',
      header: columns.amount,
      width: 152,
      align: 'end',
      cell: (d) => <MoneyText minor={d.amountMinor} currency={d.currency} cents="auto" />,
      sortValue: (d) => d.amountMinor,
    },
    {
      id: 'commission',
      header: columns.commission,
      width: 136,
      align: 'end',
      hideBelow: 800,
      cell: (d) => <MoneyText minor={d.commissionMinor} currency={d.currency} />,
      sortValue: (d) => d.commissionMinor,
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
