import { DateInput, type DateInputProps } from '@mantine/dates'
import { useFormat, useLanguage, useMessages } from './language.tsx'
import { readDay } from './typed-day.ts'

type Props = Omit<DateInputProps, 'value' | 'onChange' | 'dateParser' | 'valueFormat' | 'defaultValue'> & {
  /** 'YYYY-MM-DD'; null: empty. */
  readonly value: string | null
  readonly onChange: (value: string | null) => void
}

/** A calendar day, typed (24.11.2026, 24/11, +7) or picked. Buddhist years are understood. */
export function DayField({ value, onChange, ...rest }: Props) {
  const m = useMessages()
  const format = useFormat()
  const language = useLanguage()
  return (
    <DateInput
      clearable
      clearButtonProps={{ 'aria-label': m.shell.fields.clear }}
      placeholder={m.shell.fields.dayHint}
      popoverProps={{ withinPortal: true }}
      {...rest}
      locale={language}
      value={value}
      onChange={(day) => onChange(day === null ? null : day.slice(0, 10))}
      valueFormat={(day: string) => format.day(day.slice(0, 10))}
      dateParser={(text) => readDay(text, value ?? undefined)}
    />
  )
}
