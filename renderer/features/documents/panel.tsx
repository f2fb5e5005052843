import { lazy } from 'react'
import type { ClientPanel } from '../../api/registry.ts'

/** The files kept of a client, below its dossier. */
export const documentsPanel: ClientPanel = {
  id: 'documents',
  tab: 'dossier',
  component: lazy(() => import('./DocumentsPanel.tsx').then((file) => ({ default: file.DocumentsPanel }))),
}
