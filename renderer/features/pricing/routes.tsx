import { lazyPart } from '../../api/lazy-part.tsx'
import type { FeatureRoute } from '../../api/registry.ts'

export const routes: readonly FeatureRoute[] = [
  {
    path: '/pricing/columns',
    component: lazyPart(() => import('./ColumnsPage.tsx').then((file) => ({ default: file.ColumnsPage }))),
    section: 'proposals',
  },
  {
    path: '/pricing/promotions',
    component: lazyPart(() =>
      import('./PromotionsPage.tsx').then((file) => ({ default: file.PromotionsPage })),
    ),
    section: 'proposals',
  },
  {
    path: '/pricing/limits',
    component: lazyPart(() => import('./RulesPage.tsx').then((file) => ({ default: file.RulesPage }))),
    section: 'proposals',
  },
]
