import { lazy } from 'react'
import type { FeatureRoute } from '../../api/registry.ts'

export const routes: readonly FeatureRoute[] = [
  {
    path: '/clients/:id/map',
    component: lazy(() =>
      import('./InfluenceMapPage.tsx').then((file) => ({ default: file.InfluenceMapPage })),
    ),
    section: 'clients',
  },
]
