import { createContext, useContext } from 'react'

/** The user's calendar day 'YYYY-MM-DD' and IANA zone, as the core reckons them. */
export type ClockView = { readonly today: string; readonly zone: string }

export const ClockContext = createContext<ClockView | null>(null)

/** The user's day; changes at their midnight. */
export function useClock(): ClockView {
  const clock = useContext(ClockContext)
  if (clock === null) throw new Error('useClock outside of an open book')
  return clock
}
