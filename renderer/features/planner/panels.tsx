import { lazy } from 'react'
import type { ClientPanel } from '../../api/registry.ts'

/** A client's rhythm, when it receives, and where it lies. */
export const clientPlanPanel: ClientPanel = {
  id: 'clientPlan',
  tab: 'contacts',
  component: lazy(() => import('./ClientPlanPanel.tsx').then((file) => ({ default: file.ClientPlanPanel }))),
}
