import { lazyPart } from '../../api/lazy-part.tsx'
import type { ClientPanel, PersonPanel } from '../../api/registry.ts'

/** What happened with a client. */
export const clientTimeline: ClientPanel = {
  id: 'timeline',
  tab: 'history',
  component: lazyPart(() => import('./Timeline.tsx').then((file) => ({ default: file.ClientTimeline }))),
}

/** What happened with a person. */
export const personTimeline: PersonPanel = {
  id: 'timeline',
  component: lazyPart(() => import('./Timeline.tsx').then((file) => ({ default: file.PersonTimeline }))),
}
