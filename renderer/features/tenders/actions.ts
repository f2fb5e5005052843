import { IconGavel } from '@tabler/icons-react'
import type { Action } from '../../api/registry.ts'

export const actions: readonly Action[] = [
  {
    id: 'tenders.open',
    label: (m) => m.tenders.actions.open,
    icon: IconGavel,
    perform: ({ navigate }) => navigate('/money/tenders'),
  },
]
