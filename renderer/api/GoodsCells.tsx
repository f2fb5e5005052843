import { TextInput } from '@mantine/core'
import { memo } from 'react'
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

type Change = (patch: Partial<Goods>) => void

type Props = {
  readonly goods: Goods
  readonly currency: string
  readonly words: Readonly<Record<'name' | 'quantity' | 'unit' | 'price' | 'discount', string>>
  /** The line was begun just now: typing starts in it. */
  readonly isNew?: boolean
  /** The price is converted from another currency and not typed. */
  readonly isPriceFixed?: boolean
  /** As long as it stays the same function, a change of one cell draws that cell alone. */
  readonly onChange: Change
}

/** The cells in which a line of goods is typed, of an offer, a deal or an order: what, how much, for how much. */
export function GoodsCells({ goods, currency, words, isNew = false, isPriceFixed = false, onChange }: Props) {
  return (
    <>
      <NameCell label={words.name} value={goods.name} isNew={isNew} onChange={onChange} />
      <QuantityCell label={words.quantity} value={goods.quantityMilli} onChange={onChange} />
      <UnitCell label={words.unit} value={goods.unit} onChange={onChange} />
      <PriceCell
        label={words.price}
        currency={currency}
        value={goods.unitPriceMinor}
        isFixed={isPriceFixed}
        onChange={onChange}
      />
      <DiscountCell label={words.discount} value={goods.discountPpm} onChange={onChange} />
    </>
  )
}

type CellProps<T> = { readonly label: string; readonly value: T; readonly onChange: Change }

const NameCell = memo(function NameCell({
  label,
  value,
  isNew,
  onChange,
}: CellProps<string> & { readonly isNew: boolean }) {
  return (
    <td>
      <TextInput
        aria-label={label}
        autoFocus={isNew}
        maxLength={500}
        value={value}
        onChange={(event) => onChange({ name: event.currentTarget.value })}
      />
    </td>
  )
})

const QuantityCell = memo(function QuantityCell({ label, value, onChange }: CellProps<number>) {
  return (
    <td>
      <QuantityField
        aria-label={label}
        value={value}
        onChange={(quantity) => onChange({ quantityMilli: quantity ?? 0 })}
      />
    </td>
  )
})

const UnitCell = memo(function UnitCell({ label, value, onChange }: CellProps<string>) {
  return (
    <td>
      <TextInput
        aria-label={label}
        maxLength={40}
        value={value}
        onChange={(event) => onChange({ unit: event.currentTarget.value })}
      />
    </td>
  )
})

const PriceCell = memo(function PriceCell({
  label,
  currency,
  value,
  isFixed,
  onChange,
}: CellProps<number> & { readonly currency: string; readonly isFixed: boolean }) {
  return (
    <td>
      <MoneyField
        aria-label={label}
        currency={currency}
        value={value}
        disabled={isFixed}
        onChange={(price) => onChange({ unitPriceMinor: price ?? 0 })}
      />
    </td>
  )
})

const DiscountCell = memo(function DiscountCell({ label, value, onChange }: CellProps<number>) {
  return (
    <td>
      <PercentField
        aria-label={label}
        value={value}
        onChange={(discount) => onChange({ discountPpm: discount ?? 0 })}
      />
    </td>
  )
})
