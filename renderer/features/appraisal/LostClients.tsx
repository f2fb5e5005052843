import { Text } from '@mantine/core'
import { useMemo } from 'react'
import { useLocation } from 'wouter'
import { foldForSearch } from '../../../shared/base/fold.ts'
import { groupBy } from '../../../shared/base/group-by.ts'
import type { LostRow } from '../../../shared/contract/appraisal.ts'
import type { AllMessages } from '../../../shared/i18n/index.ts'
import { DataTable } from '../../ui/DataTable.tsx'
import { DateText } from '../../ui/DateText.tsx'
import { useMessages } from '../../ui/language.tsx'
import { MoneyText } from '../../ui/MoneyText.tsx'
import { NameText } from '../../ui/NameText.tsx'
import { Private } from '../../ui/Private.tsx'
import type { Column } from '../../ui/table-model.ts'

const rowHeight = 40
const mostRows = 10

/** Lost clients with their reasons, the last first; above them how often each reason was given. */
export function LostClients({ rows }: { readonly rows: readonly LostRow[] }) {
  const m = useMessages()
  const [, go] = useLocation()
  const columns = useMemo(() => lostColumns(m), [m])
  const text = m.appraisal.board
  if (rows.length === 0) return <Text c="dimmed">{text.noneLost}</Text>
  return (
    <>
      <ul className="kb-lost-reasons" aria-label={text.reasons}>
        {byReason(rows).map(([reason, count]) => (
          <li key={reason}>
            {reason === '' ? text.noReason : <Private>{reason}</Private>} <strong>{count}</strong>
          </li>
        ))}
      </ul>
      <div
        className="kb-lost-table"
        style={{ height: (Math.min(rows.length, mostRows) + 1) * rowHeight + 12 }}
      >
        <DataTable
          label={text.lost}
          rows={rows}
          columns={columns}
          rowKey={(row) => row.id}
          onOpen={(row) => go(`/clients/${row.id}`)}
          rowHeight={rowHeight}
        />
      </div>
    </>
  )
}

const mostReasons = 8

/** Reasons as they were first written, the most frequent first; capitals and spaces aside they are the same. */
function byReason(rows: readonly LostRow[]): readonly (readonly [reason: string, count: number])[] {
  const groups = groupBy(rows, (row) => foldForSearch(row.reason))
  return [...groups.values()]
    .map((group) => [group[0]?.reason.trim() ?? '', group.length] as const)
    .sort((a, b) => b[1] - a[1])
    .slice(0, mostReasons)
}

function lostColumns(m: AllMessages): readonly Column<LostRow>[] {
  const text = m.appraisal.board
  return [
    {
      id: 'name',
      header: m.clients.columns.name,
      width: '2fr',
      cell: (row) => <NameText name={row.name} />,
      sortValue: (row) => row.name,
    },
    {
      id: 'why',
      header: text.why,
      width: '3fr',
      cell: (row) =>
        row.reason === '' ? (
          <span className="kb-quiet">{text.noReason}</span>
        ) : (
          <Private>{row.reason}</Private>
        ),
      sortValue: (row) => (row.reason === '' ? null : row.reason),
    },
    {
      id: 'on',
      header: text.lostOn,
      width: 136,
      cell: (row) =>
        row.lostOn === null ? (
          <span className="kb-quiet">{text.unknownDay}</span>
        ) : (
          <DateText date={row.lostOn} />
        ),
      sortValue: (row) => row.lostOn,
    },
    {
      id: 'sold',
      header: text.sold,
      width: 168,
      align: 'end',
      hideBelow: 560,
      cell: (row) => <MoneyText minor={row.soldMinor} currency={row.currency} cents="never" />,
      sortValue: (row) => row.soldMinor,
    },
  ]
}
