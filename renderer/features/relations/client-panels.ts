import { lazy } from 'react'
import type { ClientPanel, PersonPanel } from '../../api/registry.ts'

/** The way to the influence map, and relation projects at a client. */
export const relationsPanel: ClientPanel = {
  id: 'relations.client',
  tab: 'people',
  component: lazy(() => import('./ClientRelations.tsx').then((file) => ({ default: file.ClientRelations }))),
}

/** Ties and projects of a person. */
export const personRelationsPanel: PersonPanel = {
  id: 'relations.person',
  component: lazy(() => import('./PersonRelations.tsx').then((file) => ({ default: file.PersonRelations }))),
}
