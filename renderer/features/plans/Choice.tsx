import { Select } from '@mantine/core'

type Props<T extends string> = {
  readonly label: string
  readonly value: T
  readonly options: readonly T[]
  readonly words: Readonly<Record<T, string>>
  readonly onChange: (value: T) => void
  readonly width?: number
}

/** One of a few named things. */
export function Choice<T extends string>({ label, value, options, words, onChange, width }: Props<T>) {
  return (
    <Select
      label={label}
      allowDeselect={false}
      w={width}
      data={options.map((option) => ({ value: option, label: words[option] }))}
      value={value}
      onChange={(next) => next !== null && onChange(next as T)}
    />
  )
}
