import { lazyPart } from '../../api/lazy-part.tsx'
import type { FeatureRoute } from '../../api/registry.ts'

export const routes: readonly FeatureRoute[] = [
  {
    path: '/clients/:id/map',
    component: lazyPart(() =>
      import('./InfluenceMapPage.tsx').then((file) => ({ default: file.InfluenceMapPage })),
    ),
    section: 'clients',
  },
]
