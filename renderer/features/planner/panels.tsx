import { lazyPart } from '../../api/lazy-part.tsx'
import type { ClientPanel } from '../../api/registry.ts'

/** A client's rhythm, when it receives, and where it lies. */
export const clientPlanPanel: ClientPanel = {
  id: 'clientPlan',
  tab: 'contacts',
  component: lazyPart(() =>
    import('./ClientPlanPanel.tsx').then((file) => ({ default: file.ClientPlanPanel })),
  ),
}
