import { lazy } from 'react'
import type { FeatureRoute } from '../../api/registry.ts'

const component = lazy(() => import('./ContractsPage.tsx').then((file) => ({ default: file.ContractsPage })))

export const routes: readonly FeatureRoute[] = [
  { path: '/money/contracts', component, section: 'money' },
  { path: '/money/contracts/:id', component, section: 'money' },
]
