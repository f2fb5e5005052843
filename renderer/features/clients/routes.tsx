import { lazyPart } from '../../api/lazy-part.tsx'
import type { FeatureRoute } from '../../api/registry.ts'

const component = lazyPart(() => import('./ClientsPage.tsx').then((file) => ({ default: file.ClientsPage })))

/** The list, and the list with a record beside it. */
export const routes: readonly FeatureRoute[] = [
  { path: '/clients', component, section: 'clients' },
  { path: '/clients/:id', component, section: 'clients' },
]
