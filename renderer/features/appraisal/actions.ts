import { IconStairsUp, IconStatusChange } from '@tabler/icons-react'
import { openRecord } from '../../api/open-record.ts'
import type { Action } from '../../api/registry.ts'

export const actions: readonly Action[] = [
  {
    id: 'appraisal.prospects',
    label: (m) => m.shell.actions.goTo(m.appraisal.board.title),
    icon: IconStairsUp,
    perform: ({ navigate }) => navigate('/prospects'),
  },
  {
    id: 'appraisal.change',
    label: (m) => m.appraisal.standing.change,
    icon: IconStatusChange,
    isOffered: (path) => openRecord(path, '/clients') !== null,
    perform: ({ navigate, path }) => navigate(`/clients/${openRecord(path, '/clients')}?standing=1`),
  },
]
