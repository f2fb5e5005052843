import { type ReactNode, useMemo } from 'react'
import type { OrderRow } from '../../../shared/contract/orders.ts'
import { lateDays } from '../../../shared/domain/orders/delay.ts'
import type { Format } from '../../../shared/i18n/format.ts'
import type { AllMessages } from '../../../shared/i18n/index.ts'
import { useClock } from '../../ui/clock.tsx'
import { DataTable } from '../../ui/DataTable.tsx'
import { DateText } from '../../ui/DateText.tsx'
import { useFormat, useMessages } from '../../ui/language.tsx'
import { MoneyText } from '../../ui/MoneyText.tsx'
import { NameText } from '../../ui/NameText.tsx'
import { StatusMark } from '../../ui/StatusMark.tsx'
import type { Column, Sort } from '../../ui/table-model.ts'

type Props = {
  /** In the order of the sort; what is missing is fetched once it is seen. */
  readonly rows: readonly (OrderRow | undefined)[]
  readonly onSeen: (first: number, last: number) => void
  readonly sort: Sort | null
  readonly onSort: (sort: Sort | null) => void
  readonly openId: string | null
  readonly onOpen: (order: OrderRow) => void
  readonly empty: ReactNode
  readonly footer: ReactNode
}

export function OrdersTable({ openId, ...table }: Props) {
  const m = useMessages()
  const format = useFormat()
  const { today } = useClock()
  const columns = useMemo(() => orderColumns(m, format, today), [m, format, today])
  return (
    <DataTable
      label={m.orders.label}
      {...table}
      columns={columns}
      rowKey={(order) => order.id}
      openKey={openId}
    />
  )
}

function orderColumns(m: AllMessages, format: Format, today: string): readonly Column<OrderRow>[] {
  const { columns } = m.orders
  return [
    {
      id: 'number',
      header: columns.number,
      width: '1fr',
      cell: (o) => (o.number === '' ? <span className="kb-quiet">{m.orders.noNumber}</span> : o.number),
      isSortable: true,
    },
    {
      id: 'client',
      header: columns.client,
      width: '2fr',
      cell: (o) => <NameText name={o.clientName} />,
      isSortable: true,
    },
    {
      id: 'ordered',
      header: columns.ordered,
      width: 144,
      hideBelow: 720,
      cell: (o) => <DateText date={o.orderedOn} />,
      isSortable: true,
    },
    {
      id: 'promised',
      header: columns.promised,
      width: 144,
      hideBelow: 620,
      cell: (o) => <DateText date={o.promisedOn} />,
      isSortable: true,
    },
    {
      id: 'state',
      header: columns.state,
      width: 208,
      cell: (o) => <OrderState order={o} today={today} m={m} format={format} />,
      isSortable: true,
    },
    {
      id: 'amount',
      header: columns.amount,
      width: 136,
      align: 'end',
      hideBelow: 560,
      cell: (o) => <MoneyText minor={o.amountMinor} currency={o.currency} cents="auto" />,
      isSortable: true,
    },
  ]
}

type StateProps = {
  readonly order: Pick<OrderRow, 'stage' | 'promisedOn' | 'deliveredOn' | 'deliveredPpm'>
  readonly today: string
  readonly m: AllMessages
  readonly format: Format
}

/** Where an order stands: late before all else, then how much of it has come. */
export function OrderState({ order, today, m, format }: StateProps) {
  const late = order.stage === 'cancelled' ? 0 : lateDays(order.promisedOn, order.deliveredOn, today)
  const part = order.deliveredPpm ?? 0
  const isPart = order.stage !== 'delivered' && part > 0
  const word = isPart ? m.orders.partly(format.percent(part, 0)) : m.orders.stages[order.stage]
  if (late > 0) {
    const days = m.orders.daysLate(format.number(late), late)
    return order.stage === 'delivered' ? (
      <>
        {word} <span className="kb-quiet">{days}</span>
      </>
    ) : (
      <>
        <StatusMark status="late">{days}</StatusMark> {isPart ? word : ''}
      </>
    )
  }
  return order.stage === 'delivered' ? <StatusMark status="done">{word}</StatusMark> : word
}
