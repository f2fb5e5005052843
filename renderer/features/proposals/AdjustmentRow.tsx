import { ActionIcon, Group, SegmentedControl, TextInput } from '@mantine/core'
import { IconX } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import type { AdjustmentAmount } from '../../../shared/domain/proposals/types.ts'
import { useMessages } from '../../ui/language.tsx'
import { MoneyField } from '../../ui/MoneyField.tsx'
import { PercentField } from '../../ui/PercentField.tsx'

type Step = {
  readonly kind: 'discount' | 'charge'
  readonly label: string
  readonly amount: AdjustmentAmount
}

type Props<S extends Step> = {
  readonly step: S
  readonly currency: string
  readonly onChange: (step: S) => void
  readonly onRemove: () => void
  /** What else a step of this sort has. */
  readonly children?: ReactNode
}

/** One step of the sums: what it is called, percent or sum, how much. */
export function AdjustmentRow<S extends Step>({ step, currency, onChange, onRemove, children }: Props<S>) {
  const words = useMessages().proposals.whole
  const { kind, label, amount } = step
  const name = words[kind]
  return (
    <Group gap="xs" wrap="nowrap">
      <TextInput
        flex={1}
        miw={120}
        aria-label={`${name}: ${words.name}`}
        placeholder={name}
        maxLength={200}
        value={label}
        onChange={(event) => onChange({ ...step, label: event.currentTarget.value })}
      />
      <SegmentedControl
        aria-label={`${name}: ${words.amountKind}`}
        data={[
          { value: 'share', label: '%' },
          { value: 'sum', label: currency },
        ]}
        value={amount.type}
        onChange={(type) =>
          onChange({ ...step, amount: type === 'share' ? { type, ppm: 0 } : { type: 'sum', minor: 0 } })
        }
      />
      {amount.type === 'share' ? (
        <PercentField
          w={120}
          aria-label={`${name}: ${words.percent}`}
          value={amount.ppm}
          onChange={(ppm) => onChange({ ...step, amount: { type: 'share', ppm: clamped(ppm ?? 0) } })}
        />
      ) : (
        <MoneyField
          w={160}
          aria-label={`${name}: ${words.sum}`}
          currency={currency}
          value={amount.minor}
          onChange={(minor) => onChange({ ...step, amount: { type: 'sum', minor: Math.max(0, minor ?? 0) } })}
        />
      )}
      {children}
      <ActionIcon variant="subtle" aria-label={words.remove} onClick={onRemove}>
        <IconX size={14} aria-hidden />
      </ActionIcon>
    </Group>
  )
}

function clamped(ppm: number): number {
  return Math.min(1_000_000, Math.max(0, ppm))
}
