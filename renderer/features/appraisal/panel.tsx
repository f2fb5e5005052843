import { lazy } from 'react'
import type { ClientPanel } from '../../api/registry.ts'

/** Whether a client is key, and what the relation is worth. */
export const appraisalPanel: ClientPanel = {
  id: 'appraisal',
  tab: 'business',
  component: lazy(() => import('./AppraisalPanel.tsx').then((file) => ({ default: file.AppraisalPanel }))),
}
