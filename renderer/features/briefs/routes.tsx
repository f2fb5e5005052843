import { lazy } from 'react'
import type { FeatureRoute } from '../../api/registry.ts'

const component = lazy(() => import('./BriefPage.tsx').then((file) => ({ default: file.BriefPage })))

export const routes: readonly FeatureRoute[] = [{ path: '/week/brief/:visitId', component, section: 'week' }]
