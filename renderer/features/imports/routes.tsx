import { lazyPart } from '../../api/lazy-part.tsx'
import type { FeatureRoute } from '../../api/registry.ts'

const component = lazyPart(() => import('./ImportPage.tsx').then((file) => ({ default: file.ImportPage })))

/** ?kind=commissions begins with a history of commissions, ?kind=prices with a price list. */
export const routes: readonly FeatureRoute[] = [{ path: '/import', component, section: 'clients' }]
