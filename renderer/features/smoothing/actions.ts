import { IconPigMoney } from '@tabler/icons-react'
import type { Action } from '../../api/registry.ts'

export const actions: readonly Action[] = [
  {
    id: 'smoothing.open',
    label: (m) => m.smoothing.open,
    icon: IconPigMoney,
    perform: ({ navigate }) => navigate('/money/pay'),
  },
]
