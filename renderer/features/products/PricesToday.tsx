import { Table } from '@mantine/core'
import { applyRate } from '../../../shared/base/money.ts'
import type { ColumnRow } from '../../../shared/contract/pricing.ts'
import { priceOn } from '../../../shared/domain/pricing/price-on.ts'
import type { Price } from '../../../shared/domain/pricing/types.ts'
import { useClock } from '../../ui/clock.tsx'
import { useFormat, useMessages } from '../../ui/language.tsx'
import { MoneyText } from '../../ui/MoneyText.tsx'

type Props = { readonly columns: readonly ColumnRow[]; readonly prices: readonly Price[] }

/** The price of today in the list and in each column. */
export function PricesToday({ columns, prices }: Props) {
  const m = useMessages()
  const words = m.pricing.prices
  const { today } = useClock()
  const held = (columnId: string | null) =>
    priceOn(
      prices.filter((price) => price.columnId === columnId),
      today,
    )
  const listed = held(null)
  return (
    <Table className="kb-figures" aria-label={words.now}>
      <Table.Thead>
        <Table.Tr>
          <Table.Th>{words.column}</Table.Th>
          <Table.Th data-end>{words.now}</Table.Th>
          <Table.Th aria-hidden />
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        <Table.Tr>
          <Table.Td>{m.pricing.list}</Table.Td>
          <PriceCell price={listed} />
          <Table.Td />
        </Table.Tr>
        {columns.map((column) => (
          <Table.Tr key={column.id}>
            <Table.Td>{column.name}</Table.Td>
            <ColumnPrice column={column} own={held(column.id)} listed={listed} />
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  )
}

function PriceCell({ price }: { readonly price: Pick<Price, 'priceMinor' | 'currency'> | undefined }) {
  const words = useMessages().pricing.prices
  return (
    <Table.Td data-end>
      {price === undefined || price.priceMinor === null ? (
        <span className="kb-quiet">{words.none}</span>
      ) : (
        <MoneyText minor={price.priceMinor} currency={price.currency} />
      )}
    </Table.Td>
  )
}

type ColumnProps = {
  readonly column: ColumnRow
  readonly own: Price | undefined
  readonly listed: Price | undefined
}

/** A price of its own, else what the column's discount makes of the list price. */
function ColumnPrice({ column, own, listed }: ColumnProps) {
  const m = useMessages()
  const format = useFormat()
  const { discountPpm, currency } = column
  const isOwn = own !== undefined && own.priceMinor !== null
  const isDerived =
    !isOwn && discountPpm !== null && listed?.priceMinor != null && listed.currency === currency
  if (!isDerived)
    return (
      <>
        <PriceCell price={own} />
        <Table.Td />
      </>
    )
  const priceMinor = (listed.priceMinor ?? 0) - applyRate(listed.priceMinor ?? 0, discountPpm)
  return (
    <>
      <PriceCell price={{ priceMinor, currency }} />
      <Table.Td className="kb-quiet">{m.pricing.prices.derived(format.percent(discountPpm))}</Table.Td>
    </>
  )
}
