import { IconColumns3, IconGift, IconShieldHalf } from '@tabler/icons-react'
import type { Action } from '../../api/registry.ts'

export const actions: readonly Action[] = [
  {
    id: 'pricing.columns',
    label: (m) => m.pricing.columns.title,
    icon: IconColumns3,
    perform: ({ navigate }) => navigate('/pricing/columns'),
  },
  {
    id: 'pricing.promotions',
    label: (m) => m.pricing.promotions.title,
    icon: IconGift,
    perform: ({ navigate }) => navigate('/pricing/promotions'),
  },
  {
    id: 'pricing.limits',
    label: (m) => m.pricing.rules.title,
    icon: IconShieldHalf,
    perform: ({ navigate }) => navigate('/pricing/limits'),
  },
]
