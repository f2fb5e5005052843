import { IconBriefcase } from '@tabler/icons-react'
import type { Action } from '../../api/registry.ts'

export const actions: readonly Action[] = [
  {
    id: 'deals.open',
    label: (m) => m.deals.actions.open,
    icon: IconBriefcase,
    keys: 'g d',
    perform: ({ navigate }) => navigate('/money/deals'),
  },
]
