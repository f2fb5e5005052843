import { createContext, useContext } from 'react'
import type { ClientDetail } from '../../../shared/contract/clients.ts'
import type { DossierDetail } from '../../../shared/contract/dossier.ts'
import type { EntryKind } from '../../../shared/domain/dossier/types.ts'
import type { AnyEntry, EntryValues } from './entry-values.ts'
import type { SectionName } from './sections.ts'

/** The entry whose form is open; entry null: a new one. */
export type Editing = {
  readonly section: SectionName
  readonly kind: EntryKind
  readonly entry: AnyEntry | null
  readonly preset: EntryValues
}

export type OpenDossier = {
  readonly dossier: DossierDetail
  readonly client: ClientDetail['client']
  readonly people: ClientDetail['people']
  /** Groups of our own price list. */
  readonly ourGroups: readonly string[]
  readonly editing: Editing | null
  readonly edit: (editing: Editing | null) => void
}

export const DossierContext = createContext<OpenDossier | null>(null)

/** The dossier the parts of the tab are drawn of, and which of its entries is being edited. */
export function useDossier(): OpenDossier {
  const open = useContext(DossierContext)
  if (open === null) throw new Error('useDossier outside of a dossier')
  return open
}
