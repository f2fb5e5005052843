import { lazy } from 'react'
import type { FeatureRoute } from '../../api/registry.ts'

export const routes: readonly FeatureRoute[] = [
  {
    path: '/pricing/columns',
    component: lazy(() => import('./ColumnsPage.tsx').then((file) => ({ default: file.ColumnsPage }))),
    section: 'proposals',
  },
  {
    path: '/pricing/promotions',
    component: lazy(() => import('./PromotionsPage.tsx').then((file) => ({ default: file.PromotionsPage }))),
    section: 'proposals',
  },
  {
    path: '/pricing/limits',
    component: lazy(() => import('./RulesPage.tsx').then((file) => ({ default: file.RulesPage }))),
    section: 'proposals',
  },
]
