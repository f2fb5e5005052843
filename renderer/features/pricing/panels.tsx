import { lazyPart } from '../../api/lazy-part.tsx'
import type { ClientPanel } from '../../api/registry.ts'

/** A client's column, terms, agreed exceptions and bonuses. */
export const clientPricesPanel: ClientPanel = {
  id: 'prices',
  tab: 'business',
  component: lazyPart(() => import('./ClientPrices.tsx').then((file) => ({ default: file.ClientPrices }))),
}
