import { lazyPart } from '../../api/lazy-part.tsx'
import type { ClientPanel, SettingsPanel } from '../../api/registry.ts'

/** The dossier of a client. */
export const dossierPanel: ClientPanel = {
  id: 'dossier',
  tab: 'dossier',
  component: lazyPart(() => import('./DossierPanel.tsx').then((file) => ({ default: file.DossierPanel }))),
}

/** What to have in mind before the next contact. */
export const aheadPanel: ClientPanel = {
  id: 'ahead',
  tab: 'overview',
  component: lazyPart(() => import('./AheadPanel.tsx').then((file) => ({ default: file.AheadPanel }))),
}

/** When statements grow stale, and how large documents may be. */
export const dossierSettings: SettingsPanel = {
  id: 'dossier',
  title: (m) => m.dossier.settings.title,
  component: lazyPart(() =>
    import('./DossierSettings.tsx').then((file) => ({ default: file.DossierSettings })),
  ),
}
