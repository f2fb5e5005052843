import type { BookRecord } from '../../base/record.ts'

/** Lists whose columns, order and filters the user arranges. */
export const arrangedLists = ['clients', 'people'] as const
export type ArrangedList = (typeof arrangedLists)[number]

/** How a list is arranged; which columns and filters there are is the list's own business. */
export type ListState = {
  readonly columns: readonly string[]
  readonly sort: { readonly column: string; readonly descending: boolean } | null
  readonly filter: Readonly<Record<string, string | boolean | readonly string[]>>
}

/** An arrangement the user gave a name. */
export type SavedView = BookRecord & {
  readonly list: ArrangedList
  readonly name: string
  readonly state: ListState
}
