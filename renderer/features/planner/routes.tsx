import { lazy } from 'react'
import type { FeatureRoute } from '../../api/registry.ts'

const component = lazy(() => import('./WeekPage.tsx').then((file) => ({ default: file.WeekPage })))

/** The week of today, or of a day; ?visit= opens a contact, ?client= plans one, ?view= is list or review. */
export const routes: readonly FeatureRoute[] = [
  { path: '/week', component, section: 'week' },
  { path: '/week/:day', component, section: 'week' },
]
