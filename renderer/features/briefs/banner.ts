import { lazy } from 'react'
import type { FeatureBanner } from '../../api/registry.ts'

export const briefBanner: FeatureBanner = {
  id: 'briefs.inTime',
  component: lazy(() => import('./BriefBanner.tsx').then((file) => ({ default: file.BriefBanner }))),
}
