import { IconAffiliate, IconArrowsExchange, IconTargetArrow } from '@tabler/icons-react'
import { openRecord } from '../../api/open-record.ts'
import type { Action } from '../../api/registry.ts'

/** The record of a client or a person that is open, where a project of relation can begin; null: none. */
function projectPath(path: string): string | null {
  const clientId = openRecord(path, '/clients')
  if (clientId !== null) return `/clients/${clientId}?tab=people&project=1`
  const personId = openRecord(path, '/people')
  return personId === null ? null : `/people/${personId}?project=1`
}

export const actions: readonly Action[] = [
  {
    id: 'relations.map',
    label: (m) => m.relations.map.open,
    keys: 'g l',
    icon: IconAffiliate,
    perform: ({ navigate, path }) => {
      const clientId = openRecord(path, '/clients')
      navigate(clientId === null ? '/clients' : `/clients/${clientId}/map`)
    },
  },
  {
    id: 'relations.add',
    label: (m) => m.relations.ofPerson.add,
    icon: IconArrowsExchange,
    isOffered: (path) => openRecord(path, '/people') !== null,
    perform: ({ navigate, path }) => navigate(`/people/${openRecord(path, '/people')}?relation=1`),
  },
  {
    id: 'relations.project',
    label: (m) => m.relations.projects.start,
    icon: IconTargetArrow,
    isOffered: (path) => projectPath(path) !== null,
    perform: ({ navigate, path }) => navigate(projectPath(path) ?? path),
  },
]
