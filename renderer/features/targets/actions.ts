import { IconTarget } from '@tabler/icons-react'
import type { Action } from '../../api/registry.ts'

export const actions: readonly Action[] = [
  {
    id: 'targets.open',
    label: (m) => m.targets.open,
    icon: IconTarget,
    perform: ({ navigate }) => navigate('/money/targets'),
  },
]
