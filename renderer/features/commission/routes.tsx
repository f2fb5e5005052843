import { lazyPart } from '../../api/lazy-part.tsx'
import type { FeatureRoute } from '../../api/registry.ts'

const component = lazyPart(() =>
  import('./CommissionPage.tsx').then((file) => ({ default: file.CommissionPage })),
)

export const routes: readonly FeatureRoute[] = [{ path: '/money/commissions', component, section: 'money' }]
