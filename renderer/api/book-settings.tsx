import { createContext, useContext } from 'react'
import type { BookSettings } from '../../shared/contract/settings.ts'

/** Filled by the shell once the book is open; pages are drawn only then. */
export const BookSettingsContext = createContext<BookSettings | null>(null)

/** Settings kept in the open book: currency, calendar, working day, zone … */
export function useBookSettings(): BookSettings {
  const settings = useContext(BookSettingsContext)
  if (settings === null) throw new Error('useBookSettings outside of an open book')
  return settings
}
