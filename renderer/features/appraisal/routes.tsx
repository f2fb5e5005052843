import { lazy } from 'react'
import type { FeatureRoute } from '../../api/registry.ts'

export const routes: readonly FeatureRoute[] = [
  {
    path: '/prospects',
    component: lazy(() => import('./ProspectsPage.tsx').then((file) => ({ default: file.ProspectsPage }))),
    section: 'clients',
  },
]
