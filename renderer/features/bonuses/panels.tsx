import { lazyPart } from '../../api/lazy-part.tsx'
import type { ClientPanel } from '../../api/registry.ts'

/** What a client has reached of its bonuses, and what is owed to it. */
export const bonusesPanel: ClientPanel = {
  id: 'bonuses',
  tab: 'business',
  component: lazyPart(() => import('./ClientBonuses.tsx').then((file) => ({ default: file.ClientBonuses }))),
}
