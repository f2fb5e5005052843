import { useState } from 'react'
import type { Input } from '../../shared/contract/index.ts'
import { useLanguage } from '../ui/language.tsx'
import type { Sort } from '../ui/table-model.ts'
import { askedSort, type RowWindow, useRowWindow, type WindowQuery } from './use-row-window.ts'

type Asked<N extends WindowQuery> = Omit<Input<N>, 'offset' | 'limit' | 'sort' | 'language'>

export type SortedWindow<N extends WindowQuery> = {
  readonly query: RowWindow<N>['query']
  /** What a table takes of it beside its rows. */
  readonly table: {
    readonly onSeen: RowWindow<N>['onSeen']
    readonly sort: Sort | null
    readonly onSort: (sort: Sort | null) => void
  }
}

/**
 * A long list that the core sorts by the column the reader has chosen, in the reader's language. columns: those the call
 * knows; first: how the list is sorted at first, null: as the call itself begins.
 */
export function useSortedWindow<N extends WindowQuery>(
  name: N,
  asked: Asked<N>,
  columns: readonly string[],
  first: Sort | null = null,
): SortedWindow<N> {
  const language = useLanguage()
  const [sort, onSort] = useState(first)
  const input = { ...asked, sort: askedSort(sort, columns), language }
  const { query, onSeen } = useRowWindow(name, input as unknown as Omit<Input<N>, 'offset' | 'limit'>)
  return { query, table: { onSeen, sort, onSort } }
}
