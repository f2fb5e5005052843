import { lazy } from 'react'
import type { FeatureRoute } from '../../api/registry.ts'

const component = lazy(() => import('./ProductsPage.tsx').then((file) => ({ default: file.ProductsPage })))

export const routes: readonly FeatureRoute[] = [{ path: '/products', component, section: 'proposals' }]
