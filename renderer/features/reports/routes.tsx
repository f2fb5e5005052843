import { lazy } from 'react'
import type { FeatureRoute } from '../../api/registry.ts'

const component = lazy(() => import('./ReportsPage.tsx').then((file) => ({ default: file.ReportsPage })))

export const routes: readonly FeatureRoute[] = [{ path: '/reports', component, section: 'reports' }]
