import { lazyPart } from '../../api/lazy-part.tsx'
import type { FeatureRoute } from '../../api/registry.ts'

const component = lazyPart(() =>
  import('./ContractsPage.tsx').then((file) => ({ default: file.ContractsPage })),
)

export const routes: readonly FeatureRoute[] = [
  { path: '/money/contracts', component, section: 'money' },
  { path: '/money/contracts/:id', component, section: 'money' },
]
