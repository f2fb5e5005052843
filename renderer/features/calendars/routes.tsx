import { lazy } from 'react'
import type { FeatureRoute } from '../../api/registry.ts'

const component = lazy(() => import('./CalendarsPage.tsx').then((file) => ({ default: file.CalendarsPage })))

/** Out to other calendars and in from them; ?from= and ?to= choose the days. */
export const routes: readonly FeatureRoute[] = [{ path: '/calendars', component, section: 'week' }]
