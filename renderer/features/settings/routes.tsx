import { lazyPart } from '../../api/lazy-part.tsx'
import type { FeatureRoute } from '../../api/registry.ts'

const component = lazyPart(() =>
  import('./SettingsPage.tsx').then((file) => ({ default: file.SettingsPage })),
)

export const routes: readonly FeatureRoute[] = [{ path: '/settings', component, section: 'settings' }]
