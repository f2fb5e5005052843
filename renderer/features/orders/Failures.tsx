import { SimpleGrid, Stack, Table, Text } from '@mantine/core'
import { type ReactNode, useState } from 'react'
import { addDays } from '../../../shared/base/local-date.ts'
import type { FailureReport, FailureRow } from '../../../shared/domain/orders/failures.ts'
import type { ActCause, OrderActKind } from '../../../shared/domain/orders/types.ts'
import { QueryView } from '../../api/QueryView.tsx'
import { useBookQuery } from '../../api/use-book-query.ts'
import { useClock } from '../../ui/clock.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { useFormat, useMessages } from '../../ui/language.tsx'
import { MoneyText } from '../../ui/MoneyText.tsx'
import { NameText } from '../../ui/NameText.tsx'
import { PeriodFields } from '../../ui/PeriodFields.tsx'
import { Private } from '../../ui/Private.tsx'
import { RecordPart } from '../../ui/RecordPart.tsx'

const shown = 10

/** What came back, was missing or late, by client, product and cause, so that it does not happen again. */
export function Failures() {
  const { today } = useClock()
  const [period, setPeriod] = useState({ from: addDays(today, -365), to: today })
  const query = useBookQuery('orders.failures', period)
  return (
    <Stack gap="lg" pb="xl">
      <PeriodFields period={period} onChange={setPeriod} />
      <QueryView query={query}>{(report) => <Report report={report} />}</QueryView>
    </Stack>
  )
}

function Report({ report }: { readonly report: FailureReport }) {
  const m = useMessages()
  const format = useFormat()
  const text = m.orders.failures
  const { punctuality, currency } = report
  const { causes, kinds } = m.orders.acts
  if (report.acts === 0 && punctuality.orders === 0)
    return <EmptyState title={text.empty.title} text={text.empty.text} />
  const named = { currency }
  return (
    <>
      <Text>
        <Private>
          {text.summary(
            format.number(report.acts),
            format.money(report.amountMinor, currency, { cents: 'never' }),
            report.orderedMinor <= 0
              ? '—'
              : format.percent(Math.round((report.amountMinor / report.orderedMinor) * 1_000_000)),
          )}{' '}
          {text.punctual(
            format.number(punctuality.late),
            format.number(punctuality.orders),
            format.number(punctuality.averageDays),
          )}
        </Private>
      </Text>
      <SimpleGrid cols={{ base: 1, lg: 2 }} spacing="xl" verticalSpacing="xl">
        <FailureTable
          {...named}
          title={text.byClient}
          rows={report.byClient}
          name={(r) => <NameText name={r.name} />}
        />
        <FailureTable
          {...named}
          title={text.byProduct}
          rows={report.byProduct}
          name={(r) => <Private>{r.name === '' ? text.wholeOrder : r.name}</Private>}
        />
        <FailureTable
          {...named}
          title={text.byCause}
          rows={report.byCause}
          name={(r) => causes[r.key as ActCause]}
        />
        <FailureTable
          {...named}
          title={text.byKind}
          rows={report.byKind}
          name={(r) => kinds[r.key as OrderActKind]}
        />
      </SimpleGrid>
      <LateClients report={report} />
    </>
  )
}

type TableProps = {
  readonly title: string
  readonly currency: string
  readonly rows: readonly FailureRow[]
  readonly name: (row: FailureRow) => ReactNode
}

function FailureTable({ title, currency, rows, name }: TableProps) {
  const m = useMessages()
  const format = useFormat()
  const text = m.orders.failures
  return (
    <RecordPart title={title} empty={rows.length === 0 ? text.none : null}>
      <Table className="kb-figures" w="100%" miw={0}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{text.name}</Table.Th>
            <Table.Th data-end>{text.acts}</Table.Th>
            <Table.Th data-end>{m.orders.columns.amount}</Table.Th>
            <Table.Th data-end>{text.rate}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {rows.slice(0, shown).map((row) => (
            <Table.Tr key={row.key}>
              <Table.Td>{name(row)}</Table.Td>
              <Table.Td data-end>{format.number(row.acts)}</Table.Td>
              <Table.Td data-end>
                <MoneyText minor={row.amountMinor} currency={currency} cents="never" />
              </Table.Td>
              <Table.Td data-end>{row.ratePpm === null ? '—' : format.percent(row.ratePpm)}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </RecordPart>
  )
}

function LateClients({ report }: { readonly report: FailureReport }) {
  const m = useMessages()
  const format = useFormat()
  const text = m.orders.failures
  if (report.lateByClient.length === 0) return null
  return (
    <RecordPart title={text.lateByClient}>
      <Table className="kb-figures">
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{m.orders.columns.client}</Table.Th>
            <Table.Th data-end>{text.lateOf}</Table.Th>
            <Table.Th data-end>{text.averageDays}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {report.lateByClient.slice(0, shown).map((row) => (
            <Table.Tr key={row.key}>
              <Table.Td>
                <NameText name={row.name} />
              </Table.Td>
              <Table.Td data-end>
                {format.number(row.late)} / {format.number(row.orders)}
              </Table.Td>
              <Table.Td data-end>{format.number(row.averageDays)}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </RecordPart>
  )
}
