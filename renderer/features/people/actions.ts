import { IconHeartHandshake, IconPencil, IconUserPlus, IconUsersGroup } from '@tabler/icons-react'
import { openRecord } from '../../api/open-record.ts'
import type { Action } from '../../api/registry.ts'

export const actions: readonly Action[] = [
  {
    id: 'people.open',
    label: (m) => m.shell.actions.goTo(m.people.title),
    keys: 'g e',
    icon: IconUsersGroup,
    perform: ({ navigate }) => navigate('/people'),
  },
  {
    id: 'people.new',
    label: (m) => m.people.new,
    icon: IconUserPlus,
    isOffered: (path) => !path.startsWith('/people'),
    perform: ({ navigate }) => navigate('/people?new=1'),
  },
  {
    id: 'people.edit',
    label: (m) => m.people.edit,
    icon: IconPencil,
    isOffered: (path) => openRecord(path, '/people') !== null,
    perform: ({ navigate, path }) => navigate(`/people/${openRecord(path, '/people')}?edit=1`),
  },
  {
    id: 'people.judge',
    label: (m) => m.people.record.judgeToday,
    icon: IconHeartHandshake,
    isOffered: (path) => openRecord(path, '/people') !== null,
    perform: ({ navigate, path }) => navigate(`/people/${openRecord(path, '/people')}?judge=1`),
  },
]
