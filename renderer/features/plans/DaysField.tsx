import { NumberInput } from '@mantine/core'

type Props = {
  readonly label: string
  readonly value: number | null
  readonly onChange: (days: number | null) => void
}

/** A number of days; empty: none. */
export function DaysField({ label, value, onChange }: Props) {
  return (
    <NumberInput
      label={label}
      min={0}
      max={3650}
      allowDecimal={false}
      allowNegative={false}
      value={value ?? ''}
      onChange={(days) => onChange(typeof days === 'number' ? days : null)}
    />
  )
}
