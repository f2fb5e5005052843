import { lazy } from 'react'
import type { FeatureRoute } from '../../api/registry.ts'

const component = lazy(() => import('./SmoothingPage.tsx').then((file) => ({ default: file.SmoothingPage })))

export const routes: readonly FeatureRoute[] = [{ path: '/money/pay', component, section: 'money' }]
