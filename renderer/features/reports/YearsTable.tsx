import { Table, Text } from '@mantine/core'
import type { Reports } from '../../../shared/contract/reports.ts'
import { useFormat, useMessages } from '../../ui/language.tsx'
import { MoneyText } from '../../ui/MoneyText.tsx'

/** Every year of which the book knows something, newest first. */
export function YearsTable({ report }: { readonly report: Reports }) {
  const m = useMessages()
  const format = useFormat()
  const { columns } = m.reports
  if (report.years.length === 0) return <Text c="dimmed">{m.reports.empty}</Text>
  return (
    <Table className="kb-figures" aria-label={m.reports.years}>
      <Table.Thead>
        <Table.Tr>
          <Table.Th>{columns.year}</Table.Th>
          <Table.Th data-end>{columns.received}</Table.Th>
          <Table.Th data-end>{columns.wonDeals}</Table.Th>
          <Table.Th data-end>{columns.won}</Table.Th>
          <Table.Th data-end>{columns.visits}</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {report.years.map((row) => (
          <Table.Tr key={row.year}>
            <Table.Th scope="row">{format.year(`${row.year}-01`)}</Table.Th>
            <Table.Td data-end>
              <MoneyText minor={row.receivedMinor} currency={report.currency} />
            </Table.Td>
            <Table.Td data-end>{format.number(row.wonDeals)}</Table.Td>
            <Table.Td data-end>
              <MoneyText minor={row.wonMinor} currency={report.currency} cents="never" />
            </Table.Td>
            <Table.Td data-end>{format.number(row.visitsDone)}</Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  )
}
