import { lazyPart } from '../../api/lazy-part.tsx'
import type { ClientPanel } from '../../api/registry.ts'

/** The files kept of a client, below its dossier. */
export const documentsPanel: ClientPanel = {
  id: 'documents',
  tab: 'dossier',
  component: lazyPart(() =>
    import('./DocumentsPanel.tsx').then((file) => ({ default: file.DocumentsPanel })),
  ),
}
