import { IconArrowDown, IconArrowUp, IconStar } from '@tabler/icons-react'
import { call } from '../../api/client.ts'
import type { Action, ActionContext } from '../../api/registry.ts'
import { neighbourPath } from '../../api/shown-order.ts'

function openClient(path: string): string | null {
  return /^\/clients\/([^/?]+)$/.exec(path)?.[1] ?? null
}

function step({ navigate, path }: ActionContext, by: 1 | -1): void {
  const next = neighbourPath(path, by)
  if (next !== null) navigate(next)
}

async function toggleKey(id: string): Promise<void> {
  const found = await call('clients.get', { id })
  if (found.ok) await call('clients.save', { id, fields: { isKey: !found.value.client.isKey } })
}

export const actions: readonly Action[] = [
  {
    id: 'clients.next',
    label: (m) => m.clients.next,
    keys: 'j',
    icon: IconArrowDown,
    perform: (context) => step(context, 1),
  },
  {
    id: 'clients.previous',
    label: (m) => m.clients.previous,
    keys: 'k',
    icon: IconArrowUp,
    perform: (context) => step(context, -1),
  },
  {
    id: 'clients.toggleKey',
    label: (m) => m.clients.toggleKey,
    icon: IconStar,
    perform: ({ path }) => {
      const id = openClient(path)
      if (id !== null) void toggleKey(id)
    },
  },
]
