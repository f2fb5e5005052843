import { lazy } from 'react'
import type { FeatureRoute } from '../../api/registry.ts'

const component = lazy(() => import('./TodayPage.tsx').then((file) => ({ default: file.TodayPage })))

export const routes: readonly FeatureRoute[] = [{ path: '/today', component, section: 'today' }]
