import { IconTemplate } from '@tabler/icons-react'
import type { Action } from '../../api/registry.ts'

export const actions: readonly Action[] = [
  {
    id: 'templates.open',
    label: (m) => m.templates.title,
    icon: IconTemplate,
    perform: ({ navigate }) => navigate('/templates'),
  },
]
