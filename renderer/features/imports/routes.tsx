import { lazy } from 'react'
import type { FeatureRoute } from '../../api/registry.ts'

const component = lazy(() => import('./ImportPage.tsx').then((file) => ({ default: file.ImportPage })))

/** ?kind=commissions begins with a history of commissions, ?kind=prices with a price list. */
export const routes: readonly FeatureRoute[] = [{ path: '/import', component, section: 'clients' }]
