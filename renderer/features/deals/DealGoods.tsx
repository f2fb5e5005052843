import { Table } from '@mantine/core'
import type { DealDetail } from '../../../shared/contract/deals.ts'
import { lineNet } from '../../../shared/domain/orders/fulfilment.ts'
import { useFormat, useMessages } from '../../ui/language.tsx'
import { MoneyText } from '../../ui/MoneyText.tsx'
import { Private } from '../../ui/Private.tsx'
import { RecordPart } from '../../ui/RecordPart.tsx'

/** What the deal is about, line by line. */
export function DealGoods({ detail }: { readonly detail: DealDetail }) {
  const m = useMessages()
  const format = useFormat()
  const { lines, deal } = detail
  const text = m.orders.lines
  if (lines.length === 0) return null
  return (
    <RecordPart title={m.deals.goods}>
      <Table className="kb-figures" w="100%">
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{text.name}</Table.Th>
            <Table.Th data-end>{text.quantity}</Table.Th>
            <Table.Th data-end>{text.price}</Table.Th>
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
                <MoneyText minor={line.unitPriceMinor} currency={deal.currency} cents="auto" />
              </Table.Td>
              <Table.Td data-end>
                <MoneyText minor={lineNet(line)} currency={deal.currency} cents="auto" />
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </RecordPart>
  )
}
