import { lazy } from 'react'
import type { FeatureRoute } from '../../api/registry.ts'

const component = lazy(() => import('./ForecastPage.tsx').then((file) => ({ default: file.ForecastPage })))

export const routes: readonly FeatureRoute[] = [{ path: '/money/forecast', component, section: 'money' }]
