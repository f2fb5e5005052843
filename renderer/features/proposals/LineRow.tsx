import { ActionIcon } from '@mantine/core'
import { IconAdjustments, IconArrowUp, IconX } from '@tabler/icons-react'
import { type KeyboardEvent, memo, useCallback } from 'react'
import { GoodsCells } from '../../api/GoodsCells.tsx'
import { useFormat, useMessages } from '../../ui/language.tsx'
import { MoneyText } from '../../ui/MoneyText.tsx'
import { PercentField } from '../../ui/PercentField.tsx'
import type { DraftRow } from './draft-rows.ts'
import type { EditedLine } from './proposal-values.ts'
import type { LineActions } from './use-line-actions.ts'
import { useSettled } from './use-settled.ts'

type Props = {
  readonly row: DraftRow
  readonly currency: string
  readonly actions: LineActions
  readonly onDetails: (lineKey: string) => void
}

/** One line as it is typed. Each cell is drawn by itself: a key in one leaves the others as they are. */
export const LineRow = memo(function LineRow({ row, currency, actions, onDetails }: Props) {
  const { line, netMinor, hasCost, marginPpm, isFirst, isLast } = row
  const { key, kind, role } = line
  const m = useMessages()
  const onChange = useCallback((patch: Partial<EditedLine>) => actions.type(key, patch), [actions, key])
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || !isLast) return
    event.preventDefault()
    actions.add()
  }
  const mark =
    kind === 'part'
      ? m.proposals.marks.part
      : role === 'counted'
        ? m.proposals.marks.bundle
        : m.proposals.roles[role]
  return (
    <tr onKeyDown={onKeyDown} data-kind={kind}>
      <GoodsCells
        goods={line}
        currency={currency}
        words={m.proposals.lines}
        isNew={line.name === '' && key.startsWith('new-')}
        isPriceFixed={line.pricedIn !== null}
        onChange={onChange}
      />
      <VatCell vatPpm={line.vatPpm} onChange={onChange} />
      <Sum minor={netMinor} currency={currency} />
      <Margin hasCost={hasCost} marginPpm={marginPpm} />
      <td>{kind === 'item' && role === 'counted' ? null : <span className="kb-quiet">{mark}</span>}</td>
      <Tools lineKey={key} name={line.name} isFirst={isFirst} actions={actions} onDetails={onDetails} />
    </tr>
  )
})

type VatProps = { readonly vatPpm: number; readonly onChange: (patch: { readonly vatPpm: number }) => void }

const VatCell = memo(function VatCell({ vatPpm, onChange }: VatProps) {
  const label = useMessages().proposals.lines.vat
  return (
    <td>
      <PercentField aria-label={label} value={vatPpm} onChange={(vat) => onChange({ vatPpm: vat ?? 0 })} />
    </td>
  )
})

type SumProps = { readonly minor: number; readonly currency: string }

const Sum = memo(function Sum({ minor, currency }: SumProps) {
  return (
    <td data-end>
      <MoneyText minor={minor} currency={currency} />
    </td>
  )
})

/** Internal. */
const Margin = memo(function Margin({ hasCost, marginPpm }: Pick<DraftRow, 'hasCost' | 'marginPpm'>) {
  const words = useMessages().proposals.line
  const format = useFormat()
  return (
    <td data-end className="kb-offer-margin-cell">
      {hasCost ? (
        <span>{marginPpm === null ? '' : format.percent(marginPpm)}</span>
      ) : (
        <span className="kb-quiet">{words.noCost}</span>
      )}
    </td>
  )
})

type ToolsProps = Pick<Props, 'actions' | 'onDetails'> & {
  readonly lineKey: string
  readonly name: string
  readonly isFirst: boolean
}

/** What the tools are called follows the name once it rests. */
function Tools({ name, ...rest }: ToolsProps) {
  return <NamedTools name={useSettled(name)} {...rest} />
}

const NamedTools = memo(function NamedTools({ lineKey, name, isFirst, actions, onDetails }: ToolsProps) {
  const m = useMessages()
  const words = m.proposals.lines
  return (
    <td className="kb-offer-tools">
      <ActionIcon
        variant="subtle"
        aria-label={m.proposals.line.details(name)}
        onClick={() => onDetails(lineKey)}
      >
        <IconAdjustments size={14} aria-hidden />
      </ActionIcon>
      <ActionIcon
        variant="subtle"
        aria-label={words.up(name)}
        disabled={isFirst}
        onClick={() => actions.moveUp(lineKey)}
      >
        <IconArrowUp size={14} aria-hidden />
      </ActionIcon>
      <ActionIcon variant="subtle" aria-label={words.remove(name)} onClick={() => actions.remove(lineKey)}>
        <IconX size={14} aria-hidden />
      </ActionIcon>
    </td>
  )
})
