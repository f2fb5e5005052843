import { Stack, Table, Text } from '@mantine/core'
import { useState } from 'react'
import { addDays } from '../../../shared/base/local-date.ts'
import type { LossRow } from '../../../shared/contract/deals.ts'
import { QueryView } from '../../api/QueryView.tsx'
import { useBookQuery } from '../../api/use-book-query.ts'
import { useClock } from '../../ui/clock.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { useFormat, useMessages } from '../../ui/language.tsx'
import { MoneyText } from '../../ui/MoneyText.tsx'
import { PeriodFields } from '../../ui/PeriodFields.tsx'
import { Private } from '../../ui/Private.tsx'

/** Why deals were lost, and to whom. */
export function Losses() {
  const { today } = useClock()
  const [period, setPeriod] = useState({ from: addDays(today, -365), to: today })
  const query = useBookQuery('deals.losses', period)
  return (
    <Stack gap="md">
      <PeriodFields period={period} onChange={setPeriod} />
      <QueryView query={query}>{(rows) => <LossTable rows={rows} />}</QueryView>
    </Stack>
  )
}

function LossTable({ rows }: { readonly rows: readonly LossRow[] }) {
  const m = useMessages()
  const format = useFormat()
  const text = m.deals.losses
  if (rows.length === 0) return <EmptyState title={text.empty} />
  return (
    <>
      <Text size="sm" c="dimmed">
        {text.hint}
      </Text>
      <Table className="kb-figures">
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{text.cause}</Table.Th>
            <Table.Th data-end>{text.count}</Table.Th>
            <Table.Th data-end>{m.deals.columns.amount}</Table.Th>
            <Table.Th>{text.rivals}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {rows.map((row) => (
            <Table.Tr key={`${row.cause}-${row.currency}`}>
              <Table.Td>{row.cause === null ? text.unknown : m.deals.causes[row.cause]}</Table.Td>
              <Table.Td data-end>{format.number(row.count)}</Table.Td>
              <Table.Td data-end>
                <MoneyText minor={row.minor} currency={row.currency} cents="never" />
              </Table.Td>
              <Table.Td>
                <Private>{format.list([...row.rivals])}</Private>
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </>
  )
}
