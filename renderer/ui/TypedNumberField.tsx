import { TextInput, type TextInputProps } from '@mantine/core'
import { useLayoutEffect, useRef, useState } from 'react'
import type { Reading } from './typed-number.ts'

export type NumberFieldProps = Omit<TextInputProps, 'value' | 'onChange' | 'defaultValue'> & {
  readonly value: number | null
  /** Called with each value that can be read; null: the field is empty. */
  readonly onChange: (value: number | null) => void
}

type Props = NumberFieldProps & {
  readonly read: (text: string) => Reading
  readonly write: (value: number | null) => string
  /** How the number is read where it is not being typed; without it as it is typed. */
  readonly show?: (value: number | null) => string
}

/** A field in which a number is typed freely; it is written anew in the house's way when left. */
export function TypedNumberField({
  value,
  onChange,
  read,
  write,
  show = write,
  error,
  onBlur,
  onFocus,
  ...rest
}: Props) {
  const field = useRef<HTMLInputElement>(null)
  // What stands in the field while it is being typed or can't be read; null: the value itself is shown.
  const [typed, setTyped] = useState<string | null>(null)
  const [isFocused, setFocused] = useState(false)
  const reading = typed === null ? null : read(typed)
  const problem = reading === null || reading.ok ? null : reading.problem
  // The text to type may differ from the one shown, so that it is chosen once it stands there.
  useLayoutEffect(() => {
    if (isFocused) field.current?.select()
  }, [isFocused])
  const type = (text: string) => {
    setTyped(text)
    const next = read(text)
    if (next.ok && next.value !== value) onChange(next.value)
  }
  return (
    <TextInput
      inputMode="decimal"
      autoComplete="off"
      {...rest}
      classNames={{ input: 'kb-number' }}
      ref={field}
      value={typed ?? (isFocused ? write(value) : show(value))}
      error={isFocused ? error : (problem ?? error)}
      aria-invalid={problem !== null || Boolean(error)}
      onChange={(event) => type(event.currentTarget.value)}
      onFocus={(event) => {
        setFocused(true)
        onFocus?.(event)
      }}
      onBlur={(event) => {
        setFocused(false)
        if (problem === null) setTyped(null)
        onBlur?.(event)
      }}
    />
  )
}
