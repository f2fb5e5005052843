import type { EntryKind } from '../../../shared/domain/dossier/types.ts'
import type { Editing } from './dossier-context.ts'
import type { SectionName } from './sections.ts'

/** The part of the dossier in which a new entry of a kind is begun. */
export const entryPlaces: Readonly<Record<EntryKind, SectionName>> = {
  fact: 'observations',
  figure: 'figures',
  rival: 'rivals',
  purchase: 'wallet',
  reliability: 'trust',
  promise: 'promises',
  claim: 'claims',
  occasion: 'occasions',
}

/** The form of a new entry of a kind, in the part where such entries stand. */
export function newEntry(kind: string): Editing | null {
  if (!Object.hasOwn(entryPlaces, kind)) return null
  const own = kind as EntryKind
  return {
    section: entryPlaces[own],
    kind: own,
    entry: null,
    preset: own === 'fact' ? { topic: 'observation' } : {},
  }
}
