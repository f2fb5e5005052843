import { IconReceipt } from '@tabler/icons-react'
import type { Action } from '../../api/registry.ts'

export const actions: readonly Action[] = [
  {
    id: 'statements.open',
    label: (m) => m.statements.open,
    icon: IconReceipt,
    perform: ({ navigate }) => navigate('/money/statements'),
  },
]
