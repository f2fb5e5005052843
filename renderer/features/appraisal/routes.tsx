import { lazyPart } from '../../api/lazy-part.tsx'
import type { FeatureRoute } from '../../api/registry.ts'

export const routes: readonly FeatureRoute[] = [
  {
    path: '/prospects',
    component: lazyPart(() =>
      import('./ProspectsPage.tsx').then((file) => ({ default: file.ProspectsPage })),
    ),
    section: 'clients',
  },
]
