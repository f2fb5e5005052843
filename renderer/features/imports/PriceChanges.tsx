import { Table, Text } from '@mantine/core'
import type { PriceReport } from '../../../shared/contract/imports.ts'
import type { PriceRow } from '../../../shared/domain/imports/plan-prices.ts'
import { useFormat, useMessages } from '../../ui/language.tsx'
import { MoneyText } from '../../ui/MoneyText.tsx'
import { StatusMark } from '../../ui/StatusMark.tsx'

/** A change beyond this is more often a slip of the file than a price: it is pointed out. */
const largePpm = 300_000

/** Each price that is new or changes, the largest change first, and what is not in the file. */
export function PriceChanges({ prices }: { readonly prices: PriceReport }) {
  const m = useMessages()
  const { head, label, more } = m.imports.prices
  if (prices.rows.length === 0) return null
  return (
    <section aria-label={label}>
      <Table className="kb-figures" mt="sm" maw={880}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{head.product}</Table.Th>
            <Table.Th>{head.column}</Table.Th>
            <Table.Th data-end>{head.from}</Table.Th>
            <Table.Th data-end>{head.to}</Table.Th>
            <Table.Th data-end>{head.change}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {prices.rows.map((row) => (
            <Row key={`${row.kind} ${row.sku} ${row.name} ${row.column}`} row={row} />
          ))}
        </Table.Tbody>
      </Table>
      {prices.rowCount > prices.rows.length ? (
        <Text size="sm" c="dimmed">
          {more(prices.rowCount - prices.rows.length)}
        </Text>
      ) : null}
    </section>
  )
}

function Row({ row }: { readonly row: PriceRow }) {
  const m = useMessages()
  return (
    <Table.Tr>
      <Table.Td>
        {row.sku === '' ? null : <span className="kb-quiet">{row.sku} </span>}
        {row.name}
      </Table.Td>
      <Table.Td>{row.kind === 'vanished' ? '' : (row.column ?? m.pricing.list)}</Table.Td>
      <Table.Td data-end>
        {row.fromMinor === null ? '' : <MoneyText minor={row.fromMinor} currency={row.currency} />}
      </Table.Td>
      <Table.Td data-end>
        {row.toMinor === null ? '' : <MoneyText minor={row.toMinor} currency={row.currency} />}
      </Table.Td>
      <Table.Td data-end>
        <Change row={row} />
      </Table.Td>
    </Table.Tr>
  )
}

function Change({ row }: { readonly row: PriceRow }) {
  const m = useMessages()
  const format = useFormat()
  const words = m.imports.prices
  if (row.kind !== 'changed' || row.changePpm === null)
    return <span className="kb-quiet">{words.kinds[row.kind === 'changed' ? 'new' : row.kind]}</span>
  const text = `${row.changePpm > 0 ? '+' : ''}${format.percent(row.changePpm)}`
  return Math.abs(row.changePpm) > largePpm ? (
    <StatusMark status="near">{`${text} · ${words.large}`}</StatusMark>
  ) : (
    <>{text}</>
  )
}
