import { createContext, useContext } from 'react'
import type { SettingsPanel } from './registry.ts'

/** Panels of the Settings page that other features bring; filled by the shell. */
export const SettingsPanels = createContext<readonly SettingsPanel[]>([])

export function useSettingsPanels(): readonly SettingsPanel[] {
  return useContext(SettingsPanels)
}
