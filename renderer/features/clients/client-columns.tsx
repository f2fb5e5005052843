import { IconStarFilled } from '@tabler/icons-react'
import type { ClientRow } from '../../../shared/contract/clients.ts'
import type { AllMessages } from '../../../shared/i18n/index.ts'
import { DateText } from '../../ui/DateText.tsx'
import { useMessages } from '../../ui/language.tsx'
import { MoneyText } from '../../ui/MoneyText.tsx'
import { NameText } from '../../ui/NameText.tsx'
import { Private } from '../../ui/Private.tsx'
import { StatusMark } from '../../ui/StatusMark.tsx'
import type { Column } from '../../ui/table-model.ts'
import { ownNames } from './client-values.ts'
import { daysOverdue } from './filter-clients.ts'

type ClientColumn = Column<ClientRow>

export const firstColumns = ['name', 'status', 'city', 'last', 'next', 'year'] as const
const ownPrefix = 'custom:'

type Making = { readonly m: AllMessages; readonly highlight: string; readonly today: string }

/** Every column the list can show: the book's own, then one for each field of the user's own. */
export function allColumns(making: Making, rows: readonly ClientRow[]): readonly ClientColumn[] {
  return [nameColumn(making), ...plainColumns(making), ...contactColumns(making), ...ownColumns(rows)]
}

/** The chosen columns in the chosen order; the name is always there. */
export function chosenColumns(all: readonly ClientColumn[], ids: readonly string[]): readonly ClientColumn[] {
  const byId = new Map(all.map((column) => [column.id, column]))
  const wanted = ids.includes('name') ? ids : ['name', ...ids]
  return wanted.flatMap((id) => byId.get(id) ?? [])
}

function nameColumn({ m, highlight }: Making): ClientColumn {
  return {
    id: 'name',
    header: m.clients.columns.name,
    width: '3fr',
    cell: (row) => <ClientName row={row} highlight={highlight} />,
    sortValue: (row) => row.name,
  }
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

const filled = (text: string) => (text === '' ? null : text)

function textColumn(
  id: string,
  header: string,
  read: (row: ClientRow) => string,
  hideBelow: number,
): ClientColumn {
  return {
    id,
    header,
    width: '1fr',
    hideBelow,
    cell: (row) => <Private>{read(row)}</Private>,
    sortValue: (row) => filled(read(row)),
  }
}

function plainColumns({ m }: Making): readonly ClientColumn[] {
  const { columns, fields } = m.clients
  return [
    {
      id: 'status',
      header: columns.status,
      width: 128,
      hideBelow: 640,
      cell: (row) => m.clients.status[row.status],
      sortValue: (row) => m.clients.status[row.status],
    },
    textColumn('city', columns.city, (row) => row.city, 760),
    textColumn('country', fields.country, (row) => row.country, 760),
    textColumn('industry', columns.industry, (row) => row.industry, 760),
    textColumn('tags', fields.tags, (row) => row.tags.join(', '), 700),
    textColumn('phone', fields.phone, (row) => row.phone, 700),
    textColumn('email', fields.email, (row) => row.email, 700),
    textColumn('taxId', fields.taxId, (row) => row.taxId, 700),
    {
      id: 'payment',
      header: fields.paymentDays,
      width: 152,
      align: 'end',
      hideBelow: 800,
      cell: (row) => row.paymentDays ?? '',
      sortValue: (row) => row.paymentDays,
    },
  ]
}

function contactColumns({ m, today }: Making): readonly ClientColumn[] {
  const { columns } = m.clients
  return [
    {
      id: 'last',
      header: columns.last,
      width: 152,
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
      id: 'overdue',
      header: columns.overdue,
      width: 152,
      hideBelow: 700,
      cell: (row) => {
        const days = daysOverdue(row, today)
        return days === null ? '' : <StatusMark status="late">{m.clients.overdueBy(days)}</StatusMark>
      },
      sortValue: (row) => daysOverdue(row, today),
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
    {
      id: 'created',
      header: columns.created,
      width: 128,
      hideBelow: 900,
      cell: (row) => <DateText date={row.createdAt.slice(0, 10)} />,
      sortValue: (row) => row.createdAt,
    },
  ]
}

function ownColumns(rows: readonly ClientRow[]): readonly ClientColumn[] {
  return ownNames(rows).map((name) =>
    textColumn(`${ownPrefix}${name}`, name, (row) => row.custom[name] ?? '', 700),
  )
}
