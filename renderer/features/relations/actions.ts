import { IconAffiliate } from '@tabler/icons-react'
import type { Action } from '../../api/registry.ts'

/** The client whose record or map is open; null: none. */
function clientOf(path: string): string | null {
  return /^\/clients\/([^/?]+)/.exec(path)?.[1] ?? null
}

export const actions: readonly Action[] = [
  {
    id: 'relations.map',
    label: (m) => m.relations.map.open,
    keys: 'g l',
    icon: IconAffiliate,
    perform: ({ navigate, path }) => {
      const clientId = clientOf(path)
      navigate(clientId === null ? '/clients' : `/clients/${clientId}/map`)
    },
  },
]
