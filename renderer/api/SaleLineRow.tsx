import { ActionIcon, TextInput } from '@mantine/core'
import { IconX } from '@tabler/icons-react'
import { useMessages } from '../ui/language.tsx'
import { MoneyField } from '../ui/MoneyField.tsx'
import { MoneyText } from '../ui/MoneyText.tsx'
import { PercentField } from '../ui/PercentField.tsx'
import { QuantityField } from '../ui/QuantityField.tsx'
import type { SaleLine } from './sale-lines.ts'

type Props = {
  readonly line: SaleLine
  /** What it comes to; null: no exact sum can be made. */
  readonly netMinor: number | null
  readonly currency: string
  readonly onChange: (patch: Partial<SaleLine>) => void
  readonly onRemove: () => void
}

/** One line of goods while it is edited. */
export function SaleLineRow({ line, netMinor, currency, onChange, onRemove }: Props) {
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
      <td>
        <PercentField
          aria-label={text.discount}
          value={line.discountPpm}
          onChange={(discount) => onChange({ discountPpm: discount ?? 0 })}
        />
      </td>
      <td data-end>{netMinor === null ? '—' : <MoneyText minor={netMinor} currency={currency} />}</td>
      <td>
        <ActionIcon variant="subtle" aria-label={text.remove(line.name)} onClick={onRemove}>
          <IconX size={14} aria-hidden />
        </ActionIcon>
      </td>
    </tr>
  )
}
