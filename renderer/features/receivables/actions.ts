import { IconReportMoney } from '@tabler/icons-react'
import type { Action } from '../../api/registry.ts'

export const actions: readonly Action[] = [
  {
    id: 'receivables.open',
    label: (m) => m.receivables.actions.open,
    icon: IconReportMoney,
    keys: 'g i',
    perform: ({ navigate }) => navigate('/money/receivables'),
  },
]
