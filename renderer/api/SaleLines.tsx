import { ActionIcon, Button, Group, Menu, ScrollArea, Text, TextInput } from '@mantine/core'
import { IconPlus, IconTags, IconX } from '@tabler/icons-react'
import { useRef } from 'react'
import { lineNet } from '../../shared/domain/orders/fulfilment.ts'
import type { PricedProduct } from '../../shared/domain/products/types.ts'
import { useMessages } from '../ui/language.tsx'
import { MoneyField } from '../ui/MoneyField.tsx'
import { MoneyText } from '../ui/MoneyText.tsx'
import { PercentField } from '../ui/PercentField.tsx'
import { QuantityField } from '../ui/QuantityField.tsx'
import { blankSaleLine, productSaleLine, type SaleLine } from './sale-lines.ts'
import { useBookQuery } from './use-book-query.ts'

type Props = {
  readonly label: string
  readonly currency: string
  readonly lines: readonly SaleLine[]
  readonly onChange: (lines: readonly SaleLine[]) => void
  readonly hasDiscount?: boolean
}

/** The goods of a deal or an order: typed, or taken from the price list, with their sum below. */
export function SaleLines({ label, currency, lines, onChange, hasDiscount = false }: Props) {
  const m = useMessages()
  const text = m.orders.lines
  const next = useRef(0)
  const key = () => {
    next.current += 1
    return `new-${next.current}`
  }
  const total = lines.reduce((sum, line) => sum + lineNet(line), 0)
  return (
    <section aria-label={label}>
      <Group justify="space-between" mb={4}>
        <Text fw={500} size="sm">
          {label}
        </Text>
        <Group gap="xs">
          <PriceList
            onChoose={(product) => onChange([...lines, productSaleLine(key(), product, currency)])}
          />
          <Button
            size="compact-sm"
            variant="default"
            leftSection={<IconPlus size={14} aria-hidden />}
            onClick={() => onChange([...lines, blankSaleLine(key())])}
          >
            {text.add}
          </Button>
        </Group>
      </Group>
      {lines.length === 0 ? null : (
        <ScrollArea>
          <table className="kb-sale-lines">
            <Head hasDiscount={hasDiscount} />
            <tbody>
              {lines.map((line) => (
                <Row
                  key={line.key}
                  line={line}
                  currency={currency}
                  hasDiscount={hasDiscount}
                  onChange={(patch) =>
                    onChange(lines.map((l) => (l.key === line.key ? { ...l, ...patch } : l)))
                  }
                  onRemove={() => onChange(lines.filter((l) => l.key !== line.key))}
                />
              ))}
            </tbody>
          </table>
          <Text ta="end" fw={600} size="sm" mt={4}>
            {text.total} <MoneyText minor={total} currency={currency} />
          </Text>
        </ScrollArea>
      )}
    </section>
  )
}

function Head({ hasDiscount }: { readonly hasDiscount: boolean }) {
  const text = useMessages().orders.lines
  return (
    <thead>
      <tr>
        <th>{text.name}</th>
        <th data-end>{text.quantity}</th>
        <th>{text.unit}</th>
        <th data-end>{text.price}</th>
        {hasDiscount ? <th data-end>{text.discount}</th> : null}
        <th data-end>{text.sum}</th>
        <th aria-hidden />
      </tr>
    </thead>
  )
}

type RowProps = {
  readonly line: SaleLine
  readonly currency: string
  readonly hasDiscount: boolean
  readonly onChange: (patch: Partial<SaleLine>) => void
  readonly onRemove: () => void
}

function Row({ line, currency, hasDiscount, onChange, onRemove }: RowProps) {
  const text = useMessages().orders.lines
  return (
    <tr>
      <td>
        <TextInput
          aria-label={text.name}
          maxLength={500}
          value={line.name}
          onChange={(event) => onChange({ name: event.currentTarget.value })}
        />
      </td>
      <td>
        <QuantityField
          aria-label={text.quantity}
          value={line.quantityMilli}
          onChange={(quantity) => onChange({ quantityMilli: quantity ?? 0 })}
        />
      </td>
      <td>
        <TextInput
          aria-label={text.unit}
          maxLength={40}
          value={line.unit}
          onChange={(event) => onChange({ unit: event.currentTarget.value })}
        />
      </td>
      <td>
        <MoneyField
          aria-label={text.price}
          currency={currency}
          value={line.unitPriceMinor}
          onChange={(price) => onChange({ unitPriceMinor: price ?? 0 })}
        />
      </td>
      {hasDiscount ? (
        <td>
          <PercentField
            aria-label={text.discount}
            value={line.discountPpm}
            onChange={(discount) => onChange({ discountPpm: discount ?? 0 })}
          />
        </td>
      ) : null}
      <td data-end>
        <MoneyText minor={lineNet(line)} currency={currency} />
      </td>
      <td>
        <ActionIcon variant="subtle" aria-label={text.remove(line.name)} onClick={onRemove}>
          <IconX size={14} aria-hidden />
        </ActionIcon>
      </td>
    </tr>
  )
}

function PriceList({ onChoose }: { readonly onChoose: (product: PricedProduct) => void }) {
  const m = useMessages()
  const products = useBookQuery('products.list', {}).data ?? []
  if (products.length === 0) return null
  return (
    <Menu position="bottom-end" width={360}>
      <Menu.Target>
        <Button variant="default" size="compact-sm" leftSection={<IconTags size={14} aria-hidden />}>
          {m.orders.lines.fromList}
        </Button>
      </Menu.Target>
      <Menu.Dropdown mah={320} style={{ overflowY: 'auto' }}>
        {products.map((product) => (
          <Menu.Item
            key={product.id}
            onClick={() => onChoose(product)}
            rightSection={<MoneyText minor={product.priceMinor} currency={product.currency} cents="auto" />}
          >
            {product.name}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  )
}
