import { lazyPart } from '../../api/lazy-part.tsx'
import type { FeatureRoute } from '../../api/registry.ts'

export const routes: readonly FeatureRoute[] = [
  {
    path: '/duplicates',
    component: lazyPart(() =>
      import('./DuplicatesPage.tsx').then((file) => ({ default: file.DuplicatesPage })),
    ),
    section: 'clients',
  },
]
