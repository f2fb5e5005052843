import { createContext, useContext } from 'react'
import type { PersonPanel } from './registry.ts'

/** Parts of a person's record that other features bring; filled by the shell. */
export const PersonPanels = createContext<readonly PersonPanel[]>([])

export function usePersonPanels(): readonly PersonPanel[] {
  return useContext(PersonPanels)
}
