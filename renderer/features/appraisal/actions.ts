import { IconStairsUp } from '@tabler/icons-react'
import type { Action } from '../../api/registry.ts'

export const actions: readonly Action[] = [
  {
    id: 'appraisal.prospects',
    label: (m) => m.shell.actions.goTo(m.appraisal.board.title),
    icon: IconStairsUp,
    perform: ({ navigate }) => navigate('/prospects'),
  },
]
