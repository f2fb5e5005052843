import { DateInput, type DateInputProps } from '@mantine/dates'
import { useState } from 'react'
import { useFormat, useLanguage, useMessages } from './language.tsx'
import { readDay } from './typed-day.ts'

type Props = Omit<DateInputProps, 'value' | 'onChange' | 'dateParser' | 'valueFormat' | 'defaultValue'> & {
  /** 'YYYY-MM-DD'; null: empty. */
  readonly value: string | null
  readonly onChange: (value: string | null) => void
}

/** A calendar day, typed (24.11.2026, 24/11, +7) or picked. Buddhist years are understood. */
export function DayField({ value, onChange, onFocus, ...rest }: Props) {
  const [isTyping, setTyping] = useState(false)
  const m = useMessages()
  const format = useFormat()
  const language = useLanguage()
  return (
    <DateInput
      clearable
      clearButtonProps={{ 'aria-label': m.shell.fields.clear }}
      placeholder={m.shell.fields.dayHint}
      // Who types needs no calendar: it would lie over what is to be pressed next and swallow the click.
      popoverProps={{ withinPortal: true, disabled: isTyping }}
      {...rest}
      onInput={() => setTyping(true)}
      onFocus={(event) => {
        setTyping(false)
        onFocus?.(event)
      }}
      locale={language}
      value={value}
      onChange={(day) => onChange(day === null ? null : day.slice(0, 10))}
      valueFormat={(day: string) => format.day(day.slice(0, 10))}
      dateParser={(text) => readDay(text, value ?? undefined)}
    />
  )
}
