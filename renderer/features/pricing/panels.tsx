import { lazy } from 'react'
import type { ClientPanel } from '../../api/registry.ts'

/** A client's column, terms, agreed exceptions and bonuses. */
export const clientPricesPanel: ClientPanel = {
  id: 'prices',
  tab: 'business',
  component: lazy(() => import('./ClientPrices.tsx').then((file) => ({ default: file.ClientPrices }))),
}
