import { lazyPart } from '../../api/lazy-part.tsx'
import type { FeatureRoute } from '../../api/registry.ts'

const component = lazyPart(() =>
  import('./SmoothingPage.tsx').then((file) => ({ default: file.SmoothingPage })),
)

export const routes: readonly FeatureRoute[] = [{ path: '/money/pay', component, section: 'money' }]
