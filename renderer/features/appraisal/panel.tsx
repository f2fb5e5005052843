import { lazyPart } from '../../api/lazy-part.tsx'
import type { ClientPanel } from '../../api/registry.ts'

/** Whether a client is key, and what the relation is worth. */
export const appraisalPanel: ClientPanel = {
  id: 'appraisal',
  tab: 'business',
  component: lazyPart(() =>
    import('./AppraisalPanel.tsx').then((file) => ({ default: file.AppraisalPanel })),
  ),
}

/** How a client stands, and why. */
export const standingPanel: ClientPanel = {
  id: 'standing',
  tab: 'overview',
  component: lazyPart(() => import('./StandingPanel.tsx').then((file) => ({ default: file.StandingPanel }))),
}
