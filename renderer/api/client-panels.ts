import { createContext, useContext } from 'react'
import type { ClientPanel } from './registry.ts'

/** Parts of a client's record that other features bring; filled by the shell. */
export const ClientPanels = createContext<readonly ClientPanel[]>([])

export function useClientPanels(): readonly ClientPanel[] {
  return useContext(ClientPanels)
}
