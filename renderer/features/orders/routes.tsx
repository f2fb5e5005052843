import { lazy } from 'react'
import type { FeatureRoute } from '../../api/registry.ts'

const component = lazy(() => import('./OrdersPage.tsx').then((file) => ({ default: file.OrdersPage })))

export const routes: readonly FeatureRoute[] = [
  { path: '/money/orders', component, section: 'money' },
  { path: '/money/orders/:id', component, section: 'money' },
]
