import { lazyPart } from '../../api/lazy-part.tsx'
import type { FeatureRoute } from '../../api/registry.ts'

const list = lazyPart(() => import('./PlansPage.tsx').then((file) => ({ default: file.PlansPage })))
const editor = lazyPart(() => import('./PlanPage.tsx').then((file) => ({ default: file.PlanPage })))

export const routes: readonly FeatureRoute[] = [
  { path: '/money/plans', component: list, section: 'money' },
  { path: '/money/plans/:id', component: editor, section: 'money' },
]
