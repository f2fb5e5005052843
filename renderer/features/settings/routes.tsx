import { lazy } from 'react'
import type { FeatureRoute } from '../../api/registry.ts'

const component = lazy(() => import('./SettingsPage.tsx').then((file) => ({ default: file.SettingsPage })))

export const routes: readonly FeatureRoute[] = [{ path: '/settings', component, section: 'settings' }]
