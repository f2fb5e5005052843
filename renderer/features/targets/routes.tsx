import { lazyPart } from '../../api/lazy-part.tsx'
import type { FeatureRoute } from '../../api/registry.ts'

const component = lazyPart(() => import('./TargetsPage.tsx').then((file) => ({ default: file.TargetsPage })))

export const routes: readonly FeatureRoute[] = [{ path: '/money/targets', component, section: 'money' }]
