import { IconUsersGroup } from '@tabler/icons-react'
import type { Action } from '../../api/registry.ts'

export const actions: readonly Action[] = [
  {
    id: 'people.open',
    label: (m) => m.shell.actions.goTo(m.people.title),
    keys: 'g o',
    icon: IconUsersGroup,
    perform: ({ navigate }) => navigate('/people'),
  },
]
