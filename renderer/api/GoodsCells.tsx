import { TextInput } from '@mantine/core'
import { MoneyField } from '../ui/MoneyField.tsx'
import { PercentField } from '../ui/PercentField.tsx'
import { QuantityField } from '../ui/QuantityField.tsx'

type Goods = {
  readonly name: string
  readonly quantityMilli: number
  readonly unit: string
  readonly unitPriceMinor: number
  readonly discountPpm: number
}

type Props = {
  readonly goods: Goods
  readonly currency: string
  readonly words: Readonly<Record<'name' | 'quantity' | 'unit' | 'price' | 'discount', string>>
  /** The line was begun just now: typing starts in it. */
  readonly isNew?: boolean
  /** The price is converted from another currency and not typed. */
  readonly isPriceFixed?: boolean
  readonly onChange: (patch: Partial<Goods>) => void
}

/** The cells in which a line of goods is typed, of an offer, a deal or an order: what, how much, for how much. */
export function GoodsCells({ goods, currency, words, isNew = false, isPriceFixed = false, onChange }: Props) {
  return (
    <>
      <td>
        <TextInput
          aria-label={words.name}
          autoFocus={isNew}
          maxLength={500}
          value={goods.name}
          onChange={(event) => onChange({ name: event.currentTarget.value })}
        />
      </td>
      <td>
        <QuantityField
          aria-label={words.quantity}
          value={goods.quantityMilli}
          onChange={(quantity) => onChange({ quantityMilli: quantity ?? 0 })}
        />
      </td>
      <td>
        <TextInput
          aria-label={words.unit}
          maxLength={40}
          value={goods.unit}
          onChange={(event) => onChange({ unit: event.currentTarget.value })}
        />
      </td>
      <td>
        <MoneyField
          aria-label={words.price}
          currency={currency}
          value={goods.unitPriceMinor}
          disabled={isPriceFixed}
          onChange={(price) => onChange({ unitPriceMinor: price ?? 0 })}
        />
      </td>
      <td>
        <PercentField
          aria-label={words.discount}
          value={goods.discountPpm}
          onChange={(discount) => onChange({ discountPpm: discount ?? 0 })}
        />
      </td>
    </>
  )
}
