import { lazy } from 'react'
import type { ClientPanel } from '../../api/registry.ts'

/** Contracts with a client. */
export const contractsPanel: ClientPanel = {
  id: 'contracts',
  tab: 'business',
  component: lazy(() => import('./ClientContracts.tsx').then((file) => ({ default: file.ClientContracts }))),
}
