import { lazyPart } from '../../api/lazy-part.tsx'
import type { ClientPanel } from '../../api/registry.ts'

/** Contracts with a client. */
export const contractsPanel: ClientPanel = {
  id: 'contracts',
  tab: 'business',
  component: lazyPart(() =>
    import('./ClientContracts.tsx').then((file) => ({ default: file.ClientContracts })),
  ),
}
