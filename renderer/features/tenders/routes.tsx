import { lazyPart } from '../../api/lazy-part.tsx'
import type { FeatureRoute } from '../../api/registry.ts'

const component = lazyPart(() => import('./TendersPage.tsx').then((file) => ({ default: file.TendersPage })))

export const routes: readonly FeatureRoute[] = [
  { path: '/money/tenders', component, section: 'money' },
  { path: '/money/tenders/:id', component, section: 'money' },
]
