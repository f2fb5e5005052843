import { lazy } from 'react'
import type { FeatureRoute } from '../../api/registry.ts'

const component = lazy(() => import('./DealsPage.tsx').then((file) => ({ default: file.DealsPage })))

export const routes: readonly FeatureRoute[] = [
  { path: '/money/deals', component, section: 'money' },
  { path: '/money/deals/:id', component, section: 'money' },
]
