import { lazy } from 'react'
import type { FeatureRoute } from '../../api/registry.ts'

const component = lazy(() =>
  import('./StatementsPage.tsx').then((file) => ({ default: file.StatementsPage })),
)

export const routes: readonly FeatureRoute[] = [
  { path: '/money/statements', component, section: 'money' },
  { path: '/money/statements/:id', component, section: 'money' },
]
