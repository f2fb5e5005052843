import { lazyPart } from '../../api/lazy-part.tsx'
import type { FeatureRoute } from '../../api/registry.ts'

const component = lazyPart(() => import('./BriefPage.tsx').then((file) => ({ default: file.BriefPage })))

export const routes: readonly FeatureRoute[] = [{ path: '/week/brief/:visitId', component, section: 'week' }]
