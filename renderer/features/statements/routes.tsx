import { lazyPart } from '../../api/lazy-part.tsx'
import type { FeatureRoute } from '../../api/registry.ts'

const component = lazyPart(() =>
  import('./StatementsPage.tsx').then((file) => ({ default: file.StatementsPage })),
)

export const routes: readonly FeatureRoute[] = [
  { path: '/money/statements', component, section: 'money' },
  { path: '/money/statements/:id', component, section: 'money' },
]
