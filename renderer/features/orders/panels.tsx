import { lazyPart } from '../../api/lazy-part.tsx'
import type { ClientPanel } from '../../api/registry.ts'

/** Orders of a client, and the largest one that makes sense now. */
export const ordersPanel: ClientPanel = {
  id: 'orders',
  tab: 'business',
  component: lazyPart(() => import('./ClientOrders.tsx').then((file) => ({ default: file.ClientOrders }))),
}
