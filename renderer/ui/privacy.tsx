import { createContext, useContext } from 'react'

type Privacy = { readonly isOn: boolean; readonly toggle: () => void }

export const PrivacyContext = createContext<Privacy>({ isOn: false, toggle: () => undefined })

/** Privacy mode: names and money are blurred for people who look over the shoulder (K-04). */
export function usePrivacy(): Privacy {
  return useContext(PrivacyContext)
}
