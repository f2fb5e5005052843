import { IconCopyCheck } from '@tabler/icons-react'
import type { Action } from '../../api/registry.ts'

export const actions: readonly Action[] = [
  {
    id: 'duplicates.find',
    label: (m) => m.duplicates.find,
    icon: IconCopyCheck,
    perform: ({ navigate }) => navigate('/duplicates'),
  },
]
