import { ActionIcon, TextInput } from '@mantine/core'
import { IconAdjustments, IconArrowUp, IconX } from '@tabler/icons-react'
import type { KeyboardEvent, ReactNode } from 'react'
import { useMessages } from '../../ui/language.tsx'
import { MoneyField } from '../../ui/MoneyField.tsx'
import { PercentField } from '../../ui/PercentField.tsx'
import { QuantityField } from '../../ui/QuantityField.tsx'
import type { EditedLine } from './proposal-values.ts'

type Props = {
  readonly line: EditedLine
  readonly currency: string
  readonly isFirst: boolean
  readonly sum: ReactNode
  /** Internal. */
  readonly margin: ReactNode
  readonly onDetails: () => void
  readonly onChange: (patch: Partial<EditedLine>) => void
  readonly onRemove: () => void
  readonly onUp: () => void
  /** Enter in the last line. */
  readonly onEnter: (() => void) | undefined
}

export function LineRow(props: Props) {
  const { line, currency, isFirst, sum, margin, onDetails, onChange, onRemove, onUp, onEnter } = props
  const m = useMessages()
  const text = m.proposals.lines
  const mark =
    line.kind === 'part'
      ? m.proposals.marks.part
      : line.role === 'counted'
        ? m.proposals.marks.bundle
        : m.proposals.roles[line.role]
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || onEnter === undefined) return
    event.preventDefault()
    onEnter()
  }
  return (
    <tr onKeyDown={onKeyDown} data-kind={line.kind}>
      <td>
        <TextInput
          aria-label={text.name}
          autoFocus={line.name === '' && line.key.startsWith('new-')}
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
          disabled={line.pricedIn !== null}
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
      <td>
        <PercentField
          aria-label={text.vat}
          value={line.vatPpm}
          onChange={(vat) => onChange({ vatPpm: vat ?? 0 })}
        />
      </td>
      <td data-end>{sum}</td>
      <td data-end className="kb-offer-margin-cell">
        {margin}
      </td>
      <td>
        {line.kind === 'item' && line.role === 'counted' ? null : <span className="kb-quiet">{mark}</span>}
      </td>
      <td className="kb-offer-tools">
        <ActionIcon variant="subtle" aria-label={m.proposals.line.details(line.name)} onClick={onDetails}>
          <IconAdjustments size={14} aria-hidden />
        </ActionIcon>
        <ActionIcon variant="subtle" aria-label={text.up(line.name)} disabled={isFirst} onClick={onUp}>
          <IconArrowUp size={14} aria-hidden />
        </ActionIcon>
        <ActionIcon variant="subtle" aria-label={text.remove(line.name)} onClick={onRemove}>
          <IconX size={14} aria-hidden />
        </ActionIcon>
      </td>
    </tr>
  )
}
