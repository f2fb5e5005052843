import { lazy } from 'react'
import type { ClientPanel, PersonPanel } from '../../api/registry.ts'

/** What happened with a client. */
export const clientTimeline: ClientPanel = {
  id: 'timeline',
  tab: 'history',
  component: lazy(() => import('./Timeline.tsx').then((file) => ({ default: file.ClientTimeline }))),
}

/** What happened with a person. */
export const personTimeline: PersonPanel = {
  id: 'timeline',
  component: lazy(() => import('./Timeline.tsx').then((file) => ({ default: file.PersonTimeline }))),
}
