import { IconArrowDown, IconArrowUp, IconPencil, IconPlus, IconStar, IconTrash } from '@tabler/icons-react'
import { call } from '../../api/client.ts'
import { openRecord } from '../../api/open-record.ts'
import type { Action, ActionContext } from '../../api/registry.ts'
import { neighbourPath } from '../../api/shown-order.ts'

async function step({ navigate, path }: ActionContext, by: 1 | -1): Promise<void> {
  const next = await neighbourPath(path, by)
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
    perform: (context) => void step(context, 1),
  },
  {
    id: 'clients.previous',
    label: (m) => m.clients.previous,
    keys: 'k',
    icon: IconArrowUp,
    perform: (context) => void step(context, -1),
  },
  {
    id: 'clients.toggleKey',
    label: (m) => m.clients.toggleKey,
    icon: IconStar,
    isOffered: (path) => openRecord(path, '/clients') !== null,
    perform: ({ path }) => {
      const id = openRecord(path, '/clients')
      if (id !== null) void toggleKey(id)
    },
  },
  {
    id: 'clients.new',
    label: (m) => m.clients.new,
    icon: IconPlus,
    // On the list itself it is the page's main action already.
    isOffered: (path) => !path.startsWith('/clients'),
    perform: ({ navigate }) => navigate('/clients?new=1'),
  },
  {
    id: 'clients.edit',
    label: (m) => m.clients.form.edit,
    icon: IconPencil,
    isOffered: (path) => openRecord(path, '/clients') !== null,
    perform: ({ navigate, path }) => navigate(`/clients/${openRecord(path, '/clients')}?edit=1`),
  },
  {
    id: 'clients.trash',
    label: (m) => m.clients.trash,
    icon: IconTrash,
    isOffered: (path) => openRecord(path, '/clients') !== null,
    perform: ({ navigate, path }) => navigate(`/clients/${openRecord(path, '/clients')}?trash=1`),
  },
]
