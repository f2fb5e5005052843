import { IconWritingSign } from '@tabler/icons-react'
import type { Action } from '../../api/registry.ts'

export const actions: readonly Action[] = [
  {
    id: 'contracts.open',
    label: (m) => m.contracts.actions.open,
    icon: IconWritingSign,
    perform: ({ navigate }) => navigate('/money/contracts'),
  },
]
