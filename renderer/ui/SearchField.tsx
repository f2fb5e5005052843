import { TextInput } from '@mantine/core'
import { IconSearch } from '@tabler/icons-react'

type Props = {
  /** What is searched, for the eye as well as for a screen reader. */
  readonly label: string
  readonly value: string
  readonly onChange: (text: string) => void
  /** Pixels; otherwise as wide as there is room. */
  readonly width?: number
  readonly size?: 'xs' | 'sm'
}

/** The field above a list that narrows it to what holds the typed text. */
export function SearchField({ label, value, onChange, width, size = 'sm' }: Props) {
  return (
    <TextInput
      type="search"
      size={size}
      {...(width === undefined ? {} : { w: width })}
      aria-label={label}
      placeholder={label}
      leftSection={<IconSearch size={size === 'xs' ? 14 : 16} aria-hidden />}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  )
}
