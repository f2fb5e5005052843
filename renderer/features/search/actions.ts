import { IconListSearch } from '@tabler/icons-react'
import type { Action } from '../../api/registry.ts'

export const actions: readonly Action[] = [
  {
    id: 'search.page',
    label: (m) => m.search.field,
    keys: 'mod+shift+F',
    icon: IconListSearch,
    perform: ({ navigate }) => navigate('/search'),
  },
]
