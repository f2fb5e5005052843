import { Table, Text, UnstyledButton } from '@mantine/core'
import { useLocation } from 'wouter'
import type { Reports } from '../../../shared/contract/reports.ts'
import type { ParetoRow } from '../../../shared/domain/reports/pareto.ts'
import { useFormat, useMessages } from '../../ui/language.tsx'
import { MoneyText } from '../../ui/MoneyText.tsx'
import { NameText } from '../../ui/NameText.tsx'

const shown = 30

/** Clients by what they bring, with the line at 80 %. */
export function ParetoTable({ report }: { readonly report: Reports }) {
  const m = useMessages()
  const { columns } = m.reports
  const vital = report.pareto.filter((row) => row.isVital).length
  if (report.pareto.length === 0) return <Text c="dimmed">{m.reports.empty}</Text>
  return (
    <>
      <Text mb="xs">{m.reports.paretoText(vital, report.pareto.length)}</Text>
      <Table className="kb-figures" aria-label={m.reports.pareto}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{columns.client}</Table.Th>
            <Table.Th data-end>{columns.sales}</Table.Th>
            <Table.Th data-end>{columns.share}</Table.Th>
            <Table.Th data-end>{columns.cumulative}</Table.Th>
            <Table.Th aria-hidden className="kb-share-cell" />
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {report.pareto.slice(0, shown).map((row) => (
            <Row key={row.id} row={row} currency={report.currency} />
          ))}
        </Table.Tbody>
      </Table>
    </>
  )
}

function Row({ row, currency }: { readonly row: ParetoRow; readonly currency: string }) {
  const m = useMessages()
  const format = useFormat()
  const [, go] = useLocation()
  return (
    <Table.Tr data-vital={row.isVital || undefined}>
      <Table.Td>
        <UnstyledButton className="kb-link-quiet" onClick={() => go(`/clients/${row.id}`)}>
          <NameText name={row.name} />
        </UnstyledButton>
      </Table.Td>
      <Table.Td data-end>
        <MoneyText minor={row.minor} currency={currency} cents="never" />
      </Table.Td>
      <Table.Td data-end>{format.percent(row.share * 1_000_000)}</Table.Td>
      <Table.Td data-end>{format.percent(row.cumulative * 1_000_000)}</Table.Td>
      <Table.Td aria-hidden className="kb-share-cell">
        <div
          className="kb-share"
          title={row.isVital ? m.reports.vital : undefined}
          data-vital={row.isVital || undefined}
          style={{ width: `${Math.max(1, row.share * 400)}px` }}
        />
      </Table.Td>
    </Table.Tr>
  )
}
