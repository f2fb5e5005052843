import { lazyPart } from '../../api/lazy-part.tsx'
import type { ClientPanel, PersonPanel } from '../../api/registry.ts'

/** The way to the influence map; stands above the people. */
export const mapPanel: ClientPanel = {
  id: 'relations.map',
  tab: 'people',
  component: lazyPart(() => import('./MapLink.tsx').then((file) => ({ default: file.MapLink }))),
}

/** Relation projects at a client. */
export const projectsPanel: ClientPanel = {
  id: 'relations.projects',
  tab: 'people',
  component: lazyPart(() => import('./Projects.tsx').then((file) => ({ default: file.ClientProjects }))),
}

/** Ties and projects of a person. */
export const personRelationsPanel: PersonPanel = {
  id: 'relations.person',
  component: lazyPart(() =>
    import('./PersonRelations.tsx').then((file) => ({ default: file.PersonRelations })),
  ),
}
