import { IconFilePlus } from '@tabler/icons-react'
import type { EntryKind } from '../../../shared/domain/dossier/types.ts'
import { openRecord } from '../../api/open-record.ts'
import type { Action } from '../../api/registry.ts'
import { entryPlaces } from './new-entry.ts'

/** A verb for each kind of entry, at the client whose record is open. */
export const actions: readonly Action[] = (Object.keys(entryPlaces) as EntryKind[]).map(
  (kind): Action => ({
    id: `dossier.add.${kind}`,
    label: (m) => (kind === 'fact' ? m.dossier.addTo(m.dossier.sections.observations) : m.dossier.add[kind]),
    icon: IconFilePlus,
    isOffered: (path) => openRecord(path, '/clients') !== null,
    perform: ({ navigate, path }) => {
      const id = openRecord(path, '/clients')
      if (id !== null) navigate(`/clients/${id}?tab=dossier&add=${kind}`)
    },
  }),
)
