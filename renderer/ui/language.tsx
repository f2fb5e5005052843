import { createContext, type ReactNode, useContext, useMemo } from 'react'
import { createFormat, type Format } from '../../shared/i18n/format.ts'
import { type AllMessages, messages } from '../../shared/i18n/index.ts'

type Language = keyof typeof messages
type Spoken = { readonly language: Language; readonly m: AllMessages; readonly format: Format }

const LanguageContext = createContext<Spoken | null>(null)

type Props = {
  readonly language: Language
  readonly calendar: 'gregorian' | 'buddhist'
  /** IANA zone in which instants are shown. */
  readonly zone: string
  readonly children: ReactNode
}

/** Gives everything below its words and its way of writing numbers, money and days. */
export function LanguageProvider({ language, calendar, zone, children }: Props) {
  const spoken = useMemo(
    () => ({ language, m: messages[language], format: createFormat({ language, calendar, zone }) }),
    [language, calendar, zone],
  )
  return <LanguageContext value={spoken}>{children}</LanguageContext>
}

function useSpoken(): Spoken {
  const spoken = useContext(LanguageContext)
  if (spoken === null) throw new Error('used outside of LanguageProvider')
  return spoken
}

export function useMessages(): AllMessages {
  return useSpoken().m
}

export function useFormat(): Format {
  return useSpoken().format
}

export function useLanguage(): Language {
  return useSpoken().language
}
