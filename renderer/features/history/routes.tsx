import { lazyPart } from '../../api/lazy-part.tsx'
import type { FeatureRoute } from '../../api/registry.ts'

const component = lazyPart(() => import('./TrashPage.tsx').then((file) => ({ default: file.TrashPage })))

export const routes: readonly FeatureRoute[] = [{ path: '/trash', component, section: 'settings' }]
