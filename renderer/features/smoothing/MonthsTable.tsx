import { Table, Text, Title } from '@mantine/core'
import { useState } from 'react'
import type { SmoothedMonth, SmoothingView } from '../../../shared/contract/smoothing.ts'
import { useCommand } from '../../api/use-command.ts'
import { useFormat, useMessages } from '../../ui/language.tsx'
import { MoneyField } from '../../ui/MoneyField.tsx'
import { MoneyText } from '../../ui/MoneyText.tsx'

/** Where each month's income goes, and the reserve as expected against what was found in it. */
export function MonthsTable({ view }: { readonly view: SmoothingView }) {
  const m = useMessages()
  const { table } = m.smoothing
  const { columns } = table
  return (
    <section aria-label={table.title}>
      <Title order={2} size="h4">
        {table.title}
      </Title>
      <Text size="sm" c="dimmed" mb="xs">
        {table.hint}
      </Text>
      <Table className="kb-figures kb-smoothing-months" aria-label={table.title}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{columns.month}</Table.Th>
            <Table.Th data-end>{columns.start}</Table.Th>
            <Table.Th data-end>{columns.fact}</Table.Th>
            <Table.Th data-end>{columns.income}</Table.Th>
            <Table.Th data-end>{columns.tax}</Table.Th>
            <Table.Th data-end>{columns.pay}</Table.Th>
            <Table.Th data-end>{columns.reserve}</Table.Th>
            <Table.Th data-end>{columns.free}</Table.Th>
            {view.basis === 'none' ? null : <Table.Th data-end>{columns.risk}</Table.Th>}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {view.months.map((month) => (
            <MonthRow key={month.month} month={month} view={view} />
          ))}
        </Table.Tbody>
      </Table>
    </section>
  )
}

type RowProps = { readonly month: SmoothedMonth; readonly view: SmoothingView }

function MonthRow({ month, view }: RowProps) {
  const m = useMessages()
  const format = useFormat()
  const { flow, phase, dryShare } = month
  const moved = flow.toReserveMinor - flow.fromReserveMinor
  return (
    <Table.Tr data-phase={phase}>
      <Table.Th scope="row">
        {format.month(month.month)}
        {phase === 'running' ? <span className="kb-quiet"> · {m.smoothing.table.running}</span> : null}
      </Table.Th>
      <Table.Td data-end>
        <MoneyText minor={month.expectedMinor} currency={view.currency} cents="never" />
      </Table.Td>
      <Table.Td data-end>
        {phase === 'ahead' ? null : (
          <BalanceField key={`${month.month} ${month.enteredMinor}`} month={month} view={view} />
        )}
      </Table.Td>
      {[month.incomeMinor, month.taxMinor, flow.paidMinor, moved, flow.freeMinor].map((minor, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the columns never change places
        <Table.Td key={index} data-end>
          <MoneyText minor={minor} currency={view.currency} cents="never" />
        </Table.Td>
      ))}
      {view.basis === 'none' ? null : (
        <Table.Td data-end>
          {dryShare === null ? '' : format.percent(Math.round(dryShare * 100) * 10_000, 0)}
        </Table.Td>
      )}
    </Table.Tr>
  )
}

/** What really lay in the reserve, kept when the field is left; emptied, the entry is taken away. */
function BalanceField({ month, view }: RowProps) {
  const m = useMessages()
  const format = useFormat()
  const [value, setValue] = useState(month.enteredMinor)
  const save = useCommand('smoothing.saveBalance', { done: () => m.smoothing.table.saved, undo: true })
  const keep = () => {
    if (value === month.enteredMinor) return
    void save.run({ month: month.month, currency: view.currency, balanceMinor: value })
  }
  return (
    <MoneyField
      aria-label={m.smoothing.table.factOf(format.month(month.month))}
      size="xs"
      w={168}
      currency={view.currency}
      value={value}
      onChange={setValue}
      onBlur={keep}
    />
  )
}
