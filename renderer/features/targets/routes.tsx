import { lazy } from 'react'
import type { FeatureRoute } from '../../api/registry.ts'

const component = lazy(() => import('./TargetsPage.tsx').then((file) => ({ default: file.TargetsPage })))

export const routes: readonly FeatureRoute[] = [{ path: '/money/targets', component, section: 'money' }]
