import { lazyPart } from '../../api/lazy-part.tsx'
import type { FeatureRoute } from '../../api/registry.ts'

const component = lazyPart(() =>
  import('./ProductsPage.tsx').then((file) => ({ default: file.ProductsPage })),
)

export const routes: readonly FeatureRoute[] = [{ path: '/products', component, section: 'proposals' }]
