import { lazyPart } from '../../api/lazy-part.tsx'
import type { SettingsPanel } from '../../api/registry.ts'

/** The day's limits, and the slack of every way. */
export const planningSettings: SettingsPanel = {
  id: 'planning',
  title: (m) => m.travel.planning.title,
  component: lazyPart(() =>
    import('./PlanningSettings.tsx').then((file) => ({ default: file.PlanningSettings })),
  ),
}

/** Places and the minutes between them. */
export const placesSettings: SettingsPanel = {
  id: 'places',
  title: (m) => m.travel.places.title,
  component: lazyPart(() =>
    import('./PlacesSettings.tsx').then((file) => ({ default: file.PlacesSettings })),
  ),
}
