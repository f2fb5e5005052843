import { lazyPart } from '../../api/lazy-part.tsx'
import type { FeatureRoute } from '../../api/registry.ts'

const component = lazyPart(() => import('./SearchPage.tsx').then((file) => ({ default: file.SearchPage })))

/** All results of a search; what was searched for is in the address. */
export const routes: readonly FeatureRoute[] = [{ path: '/search', component, section: 'clients' }]
