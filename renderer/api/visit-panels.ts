import { createContext, useContext } from 'react'
import type { VisitPanel } from './registry.ts'

/** Parts of a contact's dialog that other features bring; filled by the shell. */
export const VisitPanels = createContext<readonly VisitPanel[]>([])

export function useVisitPanels(): readonly VisitPanel[] {
  return useContext(VisitPanels)
}
