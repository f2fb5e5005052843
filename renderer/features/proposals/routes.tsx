import { lazyPart } from '../../api/lazy-part.tsx'
import type { FeatureRoute } from '../../api/registry.ts'

export const routes: readonly FeatureRoute[] = [
  {
    path: '/proposals',
    component: lazyPart(() =>
      import('./ProposalsPage.tsx').then((file) => ({ default: file.ProposalsPage })),
    ),
    section: 'proposals',
  },
  {
    path: '/proposals/:id',
    component: lazyPart(() => import('./ProposalPage.tsx').then((file) => ({ default: file.ProposalPage }))),
    section: 'proposals',
  },
]
