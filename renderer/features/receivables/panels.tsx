import { lazyPart } from '../../api/lazy-part.tsx'
import type { ClientPanel } from '../../api/registry.ts'

/** What a client owes. */
export const receivablesPanel: ClientPanel = {
  id: 'receivables',
  tab: 'business',
  component: lazyPart(() => import('./ClientOwed.tsx').then((file) => ({ default: file.ClientOwed }))),
}
