import { Table } from '@mantine/core'
import type { OrderDetail } from '../../../shared/contract/orders.ts'
import { useFormat, useMessages } from '../../ui/language.tsx'
import { MoneyText } from '../../ui/MoneyText.tsx'
import { Private } from '../../ui/Private.tsx'
import { RecordPart } from '../../ui/RecordPart.tsx'

/** The lines of an order with how much of each has come. */
export function OrderGoods({ detail }: { readonly detail: OrderDetail }) {
  const m = useMessages()
  const format = useFormat()
  const { lines, order } = detail
  const text = m.orders.lines
  return (
    <RecordPart title={text.label} empty={lines.length === 0 ? text.none : null}>
      <Table className="kb-figures" w="100%" miw={0}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{text.name}</Table.Th>
            <Table.Th data-end>{text.quantity}</Table.Th>
            <Table.Th data-end>{text.delivered}</Table.Th>
            <Table.Th data-end>{text.sum}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {lines.map((line) => (
            <Table.Tr key={line.id}>
              <Table.Td>
                <Private>{line.name}</Private>
              </Table.Td>
              <Table.Td data-end>
                {format.quantity(line.quantityMilli)} {line.unit}
              </Table.Td>
              <Table.Td data-end>
                {format.quantity(line.deliveredMilli)}
                {line.returnedMilli === 0 ? '' : ` (${text.returned(format.quantity(line.returnedMilli))})`}
              </Table.Td>
              <Table.Td data-end>
                <MoneyText minor={line.netMinor} currency={order.currency} cents="auto" />
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </RecordPart>
  )
}
