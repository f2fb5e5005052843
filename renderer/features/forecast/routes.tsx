import { lazyPart } from '../../api/lazy-part.tsx'
import type { FeatureRoute } from '../../api/registry.ts'

const component = lazyPart(() =>
  import('./ForecastPage.tsx').then((file) => ({ default: file.ForecastPage })),
)

export const routes: readonly FeatureRoute[] = [{ path: '/money/forecast', component, section: 'money' }]
