import { lazyPart } from '../../api/lazy-part.tsx'
import type { FeatureRoute } from '../../api/registry.ts'

const component = lazyPart(() => import('./BonusesPage.tsx').then((file) => ({ default: file.BonusesPage })))

export const routes: readonly FeatureRoute[] = [
  { path: '/money/receivables/bonuses', component, section: 'money' },
]
