import { ActionIcon } from '@mantine/core'
import { IconX } from '@tabler/icons-react'
import { useMessages } from '../ui/language.tsx'
import { MoneyText } from '../ui/MoneyText.tsx'
import { GoodsCells } from './GoodsCells.tsx'
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
      <GoodsCells goods={line} currency={currency} words={text} onChange={onChange} />
      <td data-end>{netMinor === null ? '—' : <MoneyText minor={netMinor} currency={currency} />}</td>
      <td>
        <ActionIcon variant="subtle" aria-label={text.remove(line.name)} onClick={onRemove}>
          <IconX size={14} aria-hidden />
        </ActionIcon>
      </td>
    </tr>
  )
}
