import { lazy } from 'react'
import type { ClientPanel, SettingsPanel } from '../../api/registry.ts'

/** The dossier of a client. */
export const dossierPanel: ClientPanel = {
  id: 'dossier',
  tab: 'dossier',
  component: lazy(() => import('./DossierPanel.tsx').then((file) => ({ default: file.DossierPanel }))),
}

/** When statements grow stale, and how large documents may be. */
export const dossierSettings: SettingsPanel = {
  id: 'dossier',
  title: (m) => m.dossier.settings.title,
  component: lazy(() => import('./DossierSettings.tsx').then((file) => ({ default: file.DossierSettings }))),
}
