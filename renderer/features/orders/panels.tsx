import { lazy } from 'react'
import type { ClientPanel } from '../../api/registry.ts'

/** Orders of a client, and the largest one that makes sense now. */
export const ordersPanel: ClientPanel = {
  id: 'orders',
  tab: 'business',
  component: lazy(() => import('./ClientOrders.tsx').then((file) => ({ default: file.ClientOrders }))),
}
