import { TextInput, type TextInputProps } from '@mantine/core'
import { useState } from 'react'
import { useFormat, useMessages } from './language.tsx'
import { readTime } from './typed-time.ts'

type Props = Omit<TextInputProps, 'value' | 'onChange' | 'defaultValue'> & {
  /** Minutes after midnight. */
  readonly value: number
  readonly onChange: (value: number) => void
}

/** A time of day, typed freely: 9, 930, 9:30. */
export function TimeField({ value, onChange, onBlur, error, ...rest }: Props) {
  const m = useMessages()
  const format = useFormat()
  const [typed, setTyped] = useState<string | null>(null)
  const isBad = typed !== null && readTime(typed) === null
  return (
    <TextInput
      autoComplete="off"
      {...rest}
      value={typed ?? format.minutesAsTime(value)}
      error={isBad ? m.shell.fields.notATime : error}
      onChange={(event) => {
        const text = event.currentTarget.value
        setTyped(text)
        const minutes = readTime(text)
        if (minutes !== null) onChange(minutes)
      }}
      onFocus={(event) => event.currentTarget.select()}
      onBlur={(event) => {
        if (!isBad) setTyped(null)
        onBlur?.(event)
      }}
    />
  )
}
