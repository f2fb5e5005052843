import { Text } from '@mantine/core'
import { IconCoins } from '@tabler/icons-react'
import { useMemo } from 'react'
import type { AgeingReport, ClientAgeing } from '../../../shared/contract/receivables.ts'
import { ageBuckets } from '../../../shared/domain/receivables/ageing.ts'
import type { AllMessages } from '../../../shared/i18n/index.ts'
import { QueryView } from '../../api/QueryView.tsx'
import { useBookQuery } from '../../api/use-book-query.ts'
import { DataTable } from '../../ui/DataTable.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { useMessages } from '../../ui/language.tsx'
import { MoneyText } from '../../ui/MoneyText.tsx'
import { NameText } from '../../ui/NameText.tsx'
import { StatusMark } from '../../ui/StatusMark.tsx'
import type { Column } from '../../ui/table-model.ts'
import { AgeBar } from './AgeBar.tsx'

type Props = { readonly openId: string | null; readonly onOpen: (clientId: string) => void }

/** Money owed by age and client; each currency for itself. */
export function AgeingView({ openId, onOpen }: Props) {
  const m = useMessages()
  const query = useBookQuery('receivables.ageing', {})
  return (
    <QueryView query={query}>
      {(reports) =>
        reports.length === 0 ? (
          <EmptyState icon={IconCoins} title={m.receivables.empty.title} text={m.receivables.empty.text} />
        ) : (
          <Reports reports={reports} openId={openId} onOpen={onOpen} />
        )
      }
    </QueryView>
  )
}

function Reports({ reports, openId, onOpen }: Props & { readonly reports: readonly AgeingReport[] }) {
  const m = useMessages()
  const columns = useMemo(() => ageingColumns(m), [m])
  const rows = useMemo(() => reports.flatMap((report) => report.clients), [reports])
  return (
    <>
      {reports.map((report) => (
        <AgeBar key={report.currency} ageing={report.total} currency={report.currency} />
      ))}
      <DataTable
        label={m.receivables.views.ageing}
        rows={rows}
        columns={columns}
        rowKey={(row) => `${row.clientId}/${row.currency}`}
        openKey={rows.find((row) => row.clientId === openId)?.clientId ?? null}
        onOpen={(row) => onOpen(row.clientId)}
      />
    </>
  )
}

function ageingColumns(m: AllMessages): readonly Column<ClientAgeing>[] {
  const { buckets, columns } = m.receivables
  return [
    {
      id: 'client',
      header: columns.client,
      width: '2fr',
      cell: (row) => <NameText name={row.clientName} />,
      sortValue: (row) => row.clientName,
    },
    ...ageBuckets.map(
      (bucket): Column<ClientAgeing> => ({
        id: bucket,
        header: buckets[bucket],
        width: 116,
        align: 'end',
        hideBelow: 900,
        cell: (row) =>
          row[bucket] === 0 ? '' : <MoneyText minor={row[bucket]} currency={row.currency} cents="never" />,
        sortValue: (row) => row[bucket],
      }),
    ),
    {
      id: 'overdue',
      header: columns.overdue,
      width: 128,
      align: 'end',
      cell: (row) => <MoneyText minor={row.overdueMinor} currency={row.currency} cents="never" />,
      sortValue: (row) => row.overdueMinor,
    },
    {
      id: 'total',
      header: columns.total,
      width: 128,
      align: 'end',
      cell: (row) => <MoneyText minor={row.totalMinor} currency={row.currency} cents="never" />,
      sortValue: (row) => row.totalMinor,
    },
    {
      id: 'limit',
      header: columns.limit,
      width: 168,
      align: 'end',
      hideBelow: 620,
      cell: (row) => <Limit row={row} m={m} />,
      sortValue: (row) => row.creditLimitMinor,
    },
  ]
}

function Limit({ row, m }: { readonly row: ClientAgeing; readonly m: AllMessages }) {
  const { creditLimitMinor, totalMinor, currency } = row
  if (creditLimitMinor === null)
    return (
      <Text size="sm" c="dimmed">
        {m.receivables.noLimit}
      </Text>
    )
  const sum = <MoneyText minor={creditLimitMinor} currency={currency} short />
  if (totalMinor > creditLimitMinor)
    return (
      <>
        {sum} <StatusMark status="late">{m.receivables.overLimit}</StatusMark>
      </>
    )
  if (totalMinor > creditLimitMinor * 0.9)
    return (
      <>
        {sum} <StatusMark status="near">{m.receivables.nearLimit}</StatusMark>
      </>
    )
  return sum
}
