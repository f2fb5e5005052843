import { lazy } from 'react'
import type { FeatureRoute } from '../../api/registry.ts'

const component = lazy(() => import('./SearchPage.tsx').then((file) => ({ default: file.SearchPage })))

/** All results of a search; what was searched for is in the address. */
export const routes: readonly FeatureRoute[] = [{ path: '/search', component, section: 'clients' }]
