import { ActionIcon } from '@mantine/core'
import { IconAdjustments, IconArrowUp, IconX } from '@tabler/icons-react'
import type { KeyboardEvent, ReactNode } from 'react'
import { GoodsCells } from '../../api/GoodsCells.tsx'
import { useMessages } from '../../ui/language.tsx'
import { PercentField } from '../../ui/PercentField.tsx'
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
      <GoodsCells
        goods={line}
        currency={currency}
        words={text}
        isNew={line.name === '' && line.key.startsWith('new-')}
        isPriceFixed={line.pricedIn !== null}
        onChange={onChange}
      />
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
