import { ActionIcon, Button, Group, Select, Stack, Table, Text, Title } from '@mantine/core'
import { IconX } from '@tabler/icons-react'
import { type FormEvent, useState } from 'react'
import type { ColumnRow } from '../../../shared/contract/pricing.ts'
import { priceBefore, priceChange } from '../../../shared/domain/pricing/price-on.ts'
import type { Price } from '../../../shared/domain/pricing/types.ts'
import type { PricedProduct } from '../../../shared/domain/products/types.ts'
import { QueryView } from '../../api/QueryView.tsx'
import { useBookQuery } from '../../api/use-book-query.ts'
import { useCommand } from '../../api/use-command.ts'
import { useClock } from '../../ui/clock.tsx'
import { DateText } from '../../ui/DateText.tsx'
import { DayField } from '../../ui/DayField.tsx'
import { FailureText } from '../../ui/FailureText.tsx'
import { useFormat, useMessages } from '../../ui/language.tsx'
import { MoneyField } from '../../ui/MoneyField.tsx'
import { MoneyText } from '../../ui/MoneyText.tsx'
import { PricesToday } from './PricesToday.tsx'

type Props = { readonly product: PricedProduct }

/** What a product costs today in every column, a new price, and how prices changed. */
export function ProductPrices({ product }: Props) {
  const columns = useBookQuery('pricing.columns', {})
  const prices = useBookQuery('products.prices', { id: product.id })
  return (
    <QueryView query={columns} rows={4}>
      {(shown) => (
        <QueryView query={prices} rows={4}>
          {(rows) => (
            <Stack gap="lg">
              <PricesToday columns={shown} prices={rows} />
              <NewPrice product={product} columns={shown} />
              <History columns={shown} prices={rows} />
            </Stack>
          )}
        </QueryView>
      )}
    </QueryView>
  )
}

const list = ''

function NewPrice({ product, columns }: Props & { readonly columns: readonly ColumnRow[] }) {
  const m = useMessages()
  const words = m.pricing.prices
  const { today } = useClock()
  const [columnId, setColumn] = useState(list)
  const [priceMinor, setPrice] = useState<number | null>(null)
  const [validFrom, setFrom] = useState(today)
  const save = useCommand('pricing.savePrice', { done: () => words.saved, undo: true, quiet: true })
  const currency = columns.find((column) => column.id === columnId)?.currency ?? product.currency
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    const input = {
      productId: product.id,
      columnId: columnId === list ? null : columnId,
      priceMinor,
      validFrom,
    }
    if ((await save.run(input)).ok) setPrice(null)
  }
  return (
    <form onSubmit={(event) => void submit(event)} noValidate aria-label={words.add}>
      <Title order={3} size="h5" mb={4}>
        {words.add}
      </Title>
      <Group gap="sm" align="flex-end">
        <Select
          label={words.column}
          allowDeselect={false}
          data={[
            { value: list, label: m.pricing.list },
            ...columns.map((column) => ({ value: column.id, label: column.name })),
          ]}
          value={columnId}
          onChange={(value) => setColumn(value ?? list)}
        />
        <MoneyField w={168} label={words.price} currency={currency} value={priceMinor} onChange={setPrice} />
        <DayField
          w={168}
          label={m.pricing.validFrom}
          clearable={false}
          value={validFrom}
          onChange={(day) => day !== null && setFrom(day)}
        />
        <Button type="submit" variant="default" loading={save.pending} disabled={priceMinor === null}>
          {words.save}
        </Button>
      </Group>
      <FailureText failure={save.error} mt="xs" />
    </form>
  )
}

type Listed = { readonly columns: readonly ColumnRow[]; readonly prices: readonly Price[] }

function History({ columns, prices }: Listed) {
  const m = useMessages()
  const { head, history, coming } = m.pricing.prices
  const { today } = useClock()
  const names = new Map(columns.map((column) => [column.id, column.name]))
  return (
    <section aria-label={history}>
      <Title order={3} size="h5" mb={4}>
        {history}
      </Title>
      <Table className="kb-figures">
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{head.from}</Table.Th>
            <Table.Th>{head.column}</Table.Th>
            <Table.Th data-end>{head.price}</Table.Th>
            <Table.Th data-end>{head.change}</Table.Th>
            <Table.Th>{head.source}</Table.Th>
            <Table.Th aria-hidden />
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {prices.map((price) => (
            <Table.Tr key={price.id}>
              <Table.Td>
                <DateText date={price.validFrom} />{' '}
                {price.validFrom > today ? (
                  <Text span size="sm" c="dimmed">
                    {coming}
                  </Text>
                ) : null}
              </Table.Td>
              <Table.Td>
                {price.columnId === null ? m.pricing.list : (names.get(price.columnId) ?? '')}
              </Table.Td>
              <Change price={price} prices={prices} />
              <Table.Td>{m.pricing.prices.sources[price.source]}</Table.Td>
              <Table.Td w={40}>
                <Remove price={price} />
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </section>
  )
}

function Change({ price, prices }: { readonly price: Price; readonly prices: readonly Price[] }) {
  const m = useMessages()
  const format = useFormat()
  const own = prices.filter((other) => other.columnId === price.columnId)
  const before = priceBefore(own, price.validFrom)
  const change = before?.currency === price.currency ? priceChange(before.priceMinor, price.priceMinor) : null
  return (
    <>
      <Table.Td data-end>
        {price.priceMinor === null ? (
          m.pricing.prices.noPrice
        ) : (
          <MoneyText minor={price.priceMinor} currency={price.currency} />
        )}
      </Table.Td>
      <Table.Td data-end>
        {change === null ? '' : `${change > 0 ? '+' : ''}${format.percent(change)}`}
      </Table.Td>
    </>
  )
}

function Remove({ price }: { readonly price: Price }) {
  const m = useMessages()
  const format = useFormat()
  const words = m.pricing.prices
  const trash = useCommand('pricing.trashPrice', { done: () => words.trashed, undo: true })
  return (
    <ActionIcon
      variant="subtle"
      color="gray"
      aria-label={words.remove(format.day(price.validFrom))}
      loading={trash.pending}
      onClick={() => void trash.run({ id: price.id })}
    >
      <IconX size={16} aria-hidden />
    </ActionIcon>
  )
}
