import { lazy } from 'react'
import type { FeatureRoute } from '../../api/registry.ts'

const component = lazy(() => import('./TrashPage.tsx').then((file) => ({ default: file.TrashPage })))

export const routes: readonly FeatureRoute[] = [{ path: '/trash', component, section: 'settings' }]
