import { IconPaperclip } from '@tabler/icons-react'
import { openRecord } from '../../api/open-record.ts'
import type { Action } from '../../api/registry.ts'

export const actions: readonly Action[] = [
  {
    id: 'documents.attach',
    label: (m) => m.documents.attach,
    icon: IconPaperclip,
    isOffered: (path) => openRecord(path, '/clients') !== null,
    perform: ({ navigate, path }) =>
      navigate(`/clients/${openRecord(path, '/clients')}?tab=dossier&attach=1`),
  },
]
