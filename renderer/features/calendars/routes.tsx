import { lazyPart } from '../../api/lazy-part.tsx'
import type { FeatureRoute } from '../../api/registry.ts'

const component = lazyPart(() =>
  import('./CalendarsPage.tsx').then((file) => ({ default: file.CalendarsPage })),
)

/** Out to other calendars and in from them; ?from= and ?to= choose the days. */
export const routes: readonly FeatureRoute[] = [{ path: '/calendars', component, section: 'week' }]
