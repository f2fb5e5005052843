import { lazyPart } from '../../api/lazy-part.tsx'
import type { ClientPanel } from '../../api/registry.ts'

/** Who works at the client. */
export const peoplePanel: ClientPanel = {
  id: 'people.members',
  tab: 'people',
  component: lazyPart(() => import('./ClientPeople.tsx').then((file) => ({ default: file.ClientPeople }))),
}
