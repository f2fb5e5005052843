import { lazyPart } from '../../api/lazy-part.tsx'
import type { FeatureRoute } from '../../api/registry.ts'

const component = lazyPart(() => import('./TodayPage.tsx').then((file) => ({ default: file.TodayPage })))

export const routes: readonly FeatureRoute[] = [{ path: '/today', component, section: 'today' }]
