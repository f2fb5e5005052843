import type { NewRecord } from '../../base/record.ts'
import type { Dossier, DossierEntries, EntryKind, Figure, Purchase } from './types.ts'

export type EntryProblem =
  | { readonly kind: 'empty' }
  | { readonly kind: 'ends-before-start' }
  | { readonly kind: 'year-twice'; readonly year: number }
  | { readonly kind: 'group-twice'; readonly group: string }

/** An entry as it would stand in the dossier, with the word of its kind. */
export type EntryDraft = {
  readonly [K in EntryKind]: { readonly kind: K; readonly entry: NewRecord<DossierEntries[K]> }
}[EntryKind]

/** Why an entry can't stand beside the others of its client; null: it can. id: its own, null when new. */
export function entryProblem(
  draft: EntryDraft,
  id: string | null,
  others: Pick<Dossier, 'figures' | 'purchases'>,
): EntryProblem | null {
  if (essence(draft).trim() === '') return { kind: 'empty' }
  switch (draft.kind) {
    case 'figure':
      return yearProblem(draft.entry, id, others.figures)
    case 'purchase':
      return groupProblem(draft.entry, id, others.purchases)
    case 'promise':
      return orderProblem(draft.entry.madeOn, draft.entry.doneOn)
    case 'claim':
      return orderProblem(draft.entry.openedOn, draft.entry.settledOn)
    default:
      return null
  }
}

/** What an entry of its kind is nothing without. */
function essence(draft: EntryDraft): string {
  switch (draft.kind) {
    case 'figure':
      return String(draft.entry.year)
    case 'rival':
      return draft.entry.name
    case 'purchase':
      return draft.entry.groupName
    case 'occasion':
      return draft.entry.title
    default:
      return draft.entry.text
  }
}

function orderProblem(from: string, to: string | null): EntryProblem | null {
  return to !== null && to < from ? { kind: 'ends-before-start' } : null
}

function yearProblem(
  { year }: NewRecord<Figure>,
  id: string | null,
  figures: readonly Figure[],
): EntryProblem | null {
  return figures.some((f) => f.year === year && f.id !== id) ? { kind: 'year-twice', year } : null
}

/** The grid has one cell for a group and a supplier. */
function groupProblem(
  entry: NewRecord<Purchase>,
  id: string | null,
  purchases: readonly Purchase[],
): EntryProblem | null {
  const name = entry.groupName.trim().toLowerCase()
  const isThere = purchases.some(
    (p) => p.id !== id && p.rivalId === entry.rivalId && p.groupName.trim().toLowerCase() === name,
  )
  return isThere ? { kind: 'group-twice', group: entry.groupName.trim() } : null
}
