import { IconPercentage } from '@tabler/icons-react'
import type { Action } from '../../api/registry.ts'

export const actions: readonly Action[] = [
  {
    id: 'plans.open',
    label: (m) => m.plans.open,
    icon: IconPercentage,
    perform: ({ navigate }) => navigate('/money/plans'),
  },
  {
    id: 'plans.new',
    label: (m) => m.plans.newAction,
    icon: IconPercentage,
    perform: ({ navigate }) => navigate('/money/plans/new'),
  },
]
