import { lazyPart } from '../../api/lazy-part.tsx'
import type { FeatureBanner } from '../../api/registry.ts'

export const briefBanner: FeatureBanner = {
  id: 'briefs.inTime',
  component: lazyPart(() => import('./BriefBanner.tsx').then((file) => ({ default: file.BriefBanner }))),
}
