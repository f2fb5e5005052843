import { Select, type SelectProps } from '@mantine/core'
import { type Language, languages } from '../../shared/contract/settings.ts'
import { useMessages } from './language.tsx'

type Props = Omit<SelectProps, 'data' | 'value' | 'onChange' | 'allowDeselect'> & {
  readonly value: Language
  readonly onChange: (value: Language) => void
}

/** One of the languages the book speaks, each by its own name. */
export function LanguageSelect({ value, onChange, ...rest }: Props) {
  const m = useMessages()
  return (
    <Select
      {...rest}
      allowDeselect={false}
      data={languages.map((language) => ({ value: language, label: m.shell.language[language] }))}
      value={value}
      onChange={(chosen) => chosen !== null && onChange(chosen as Language)}
    />
  )
}
