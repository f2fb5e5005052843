import { lazy } from 'react'
import type { ClientPanel } from '../../api/registry.ts'

/** Who works at the client. */
export const peoplePanel: ClientPanel = {
  id: 'people.members',
  tab: 'people',
  component: lazy(() => import('./ClientPeople.tsx').then((file) => ({ default: file.ClientPeople }))),
}
