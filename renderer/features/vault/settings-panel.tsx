import { lazyPart } from '../../api/lazy-part.tsx'
import type { SettingsPanel } from '../../api/registry.ts'

/** What Settings shows of the vault: passphrase, sheet, backups, idle time, the whole check. */
export const vaultPanel: SettingsPanel = {
  id: 'vault',
  title: (m) => m.vault.panel.title,
  component: lazyPart(() => import('./VaultSettings.tsx').then((file) => ({ default: file.VaultSettings }))),
}
