import { lazy } from 'react'
import type { ClientPanel } from '../../api/registry.ts'

/** What a client owes. */
export const receivablesPanel: ClientPanel = {
  id: 'receivables',
  tab: 'business',
  component: lazy(() => import('./ClientOwed.tsx').then((file) => ({ default: file.ClientOwed }))),
}
