import { lazyPart } from '../../api/lazy-part.tsx'
import type { FeatureRoute } from '../../api/registry.ts'

const component = lazyPart(() => import('./OrdersPage.tsx').then((file) => ({ default: file.OrdersPage })))

export const routes: readonly FeatureRoute[] = [
  { path: '/money/orders', component, section: 'money' },
  { path: '/money/orders/:id', component, section: 'money' },
]
