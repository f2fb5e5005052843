import { lazyPart } from '../../api/lazy-part.tsx'
import type { FeatureRoute } from '../../api/registry.ts'

const component = lazyPart(() => import('./PeoplePage.tsx').then((file) => ({ default: file.PeoplePage })))

/** Everybody, and everybody with one record beside the list. */
export const routes: readonly FeatureRoute[] = [
  { path: '/people', component, section: 'clients' },
  { path: '/people/:id', component, section: 'clients' },
]
