import { lazy } from 'react'
import type { FeatureRoute } from '../../api/registry.ts'

export const routes: readonly FeatureRoute[] = [
  {
    path: '/proposals',
    component: lazy(() => import('./ProposalsPage.tsx').then((file) => ({ default: file.ProposalsPage }))),
    section: 'proposals',
  },
  {
    path: '/proposals/:id',
    component: lazy(() => import('./ProposalPage.tsx').then((file) => ({ default: file.ProposalPage }))),
    section: 'proposals',
  },
]
