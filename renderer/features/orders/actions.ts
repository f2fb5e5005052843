import { IconTruckDelivery } from '@tabler/icons-react'
import type { Action } from '../../api/registry.ts'

export const actions: readonly Action[] = [
  {
    id: 'orders.open',
    label: (m) => m.orders.actions.open,
    icon: IconTruckDelivery,
    keys: 'g o',
    perform: ({ navigate }) => navigate('/money/orders'),
  },
]
