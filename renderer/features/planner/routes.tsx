import { lazyPart } from '../../api/lazy-part.tsx'
import type { FeatureRoute } from '../../api/registry.ts'

const component = lazyPart(() => import('./WeekPage.tsx').then((file) => ({ default: file.WeekPage })))

/** The week of today, or of a day; ?visit= opens a contact, ?client= plans one, ?view= is list or review. */
export const routes: readonly FeatureRoute[] = [
  { path: '/week', component, section: 'week' },
  { path: '/week/:day', component, section: 'week' },
]
