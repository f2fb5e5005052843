import { lazyPart } from '../../api/lazy-part.tsx'
import type { FeatureRoute } from '../../api/registry.ts'

const component = lazyPart(() => import('./ReportsPage.tsx').then((file) => ({ default: file.ReportsPage })))

export const routes: readonly FeatureRoute[] = [{ path: '/reports', component, section: 'reports' }]
