import { lazy } from 'react'
import type { FeatureRoute } from '../../api/registry.ts'

const list = lazy(() => import('./PlansPage.tsx').then((file) => ({ default: file.PlansPage })))
const editor = lazy(() => import('./PlanPage.tsx').then((file) => ({ default: file.PlanPage })))

export const routes: readonly FeatureRoute[] = [
  { path: '/money/plans', component: list, section: 'money' },
  { path: '/money/plans/:id', component: editor, section: 'money' },
]
