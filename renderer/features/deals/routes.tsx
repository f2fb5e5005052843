import { lazyPart } from '../../api/lazy-part.tsx'
import type { FeatureRoute } from '../../api/registry.ts'

const component = lazyPart(() => import('./DealsPage.tsx').then((file) => ({ default: file.DealsPage })))

export const routes: readonly FeatureRoute[] = [
  { path: '/money/deals', component, section: 'money' },
  { path: '/money/deals/:id', component, section: 'money' },
]
