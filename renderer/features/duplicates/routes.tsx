import { lazy } from 'react'
import type { FeatureRoute } from '../../api/registry.ts'

export const routes: readonly FeatureRoute[] = [
  {
    path: '/duplicates',
    component: lazy(() => import('./DuplicatesPage.tsx').then((file) => ({ default: file.DuplicatesPage }))),
    section: 'clients',
  },
]
