import { Group } from '@mantine/core'
import { DayField } from './DayField.tsx'
import { useMessages } from './language.tsx'

export type Period = { readonly from: string; readonly to: string }

/** From a day to a day, both included; a day left empty keeps what was. */
export function PeriodFields(props: {
  readonly period: Period
  readonly onChange: (period: Period) => void
}) {
  const { period, onChange } = props
  const text = useMessages().shell.period
  return (
    <Group gap="sm" align="flex-end">
      <DayField
        label={text.from}
        clearable={false}
        value={period.from}
        onChange={(from) => onChange({ ...period, from: from ?? period.from })}
      />
      <DayField
        label={text.to}
        clearable={false}
        value={period.to}
        onChange={(to) => onChange({ ...period, to: to ?? period.to })}
      />
    </Group>
  )
}
