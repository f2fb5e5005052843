import { lazy } from 'react'
import type { FeatureRoute } from '../../api/registry.ts'

const component = lazy(() =>
  import('./CommissionPage.tsx').then((file) => ({ default: file.CommissionPage })),
)

export const routes: readonly FeatureRoute[] = [{ path: '/money/commissions', component, section: 'money' }]
