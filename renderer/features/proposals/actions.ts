import { IconFileText } from '@tabler/icons-react'
import type { Action } from '../../api/registry.ts'

export const actions: readonly Action[] = [
  {
    id: 'proposals.new',
    label: (m) => m.proposals.new,
    icon: IconFileText,
    perform: ({ navigate }) => navigate('/proposals?new'),
  },
]
