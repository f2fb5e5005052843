import { Group } from '@mantine/core'
import type { Limit } from '../../../shared/domain/plans/terms.ts'
import { useMessages } from '../../ui/language.tsx'
import { MoneyField } from '../../ui/MoneyField.tsx'

type Props = {
  /** What the limit is on, before 'at most' and 'at least'; none: it is clear. */
  readonly label?: string
  readonly limit: Limit
  readonly currency: string
  readonly onChange: (limit: Limit) => void
}

/** The most and the least that is paid. */
export function LimitFields({ label = '', limit, currency, onChange }: Props) {
  const m = useMessages()
  const { cap, floor } = m.plans.rules
  const named = (word: string) => (label === '' ? word : `${label}: ${word.toLocaleLowerCase()}`)
  return (
    <Group gap="md" grow>
      <MoneyField
        label={named(cap)}
        currency={currency}
        value={limit.capMinor}
        onChange={(capMinor) => onChange({ ...limit, capMinor })}
      />
      <MoneyField
        label={named(floor)}
        currency={currency}
        value={limit.floorMinor}
        onChange={(floorMinor) => onChange({ ...limit, floorMinor })}
      />
    </Group>
  )
}
