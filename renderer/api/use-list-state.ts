import { useEffect, useMemo, useRef } from 'react'
import type { ArrangedList, ListState } from '../../shared/domain/views/types.ts'
import { useBookQuery } from './use-book-query.ts'
import { useCommand } from './use-command.ts'
import { useKeptState } from './use-kept-state.ts'

export type ListArrangement = {
  readonly state: ListState
  readonly set: (patch: Partial<ListState>) => void
  /** false: how the list was left is still being read. */
  readonly isReady: boolean
}

const restMs = 400

/** How a list is arranged. Columns and order are remembered in the book; a filter lasts until the lock. */
export function useListState(list: ArrangedList, initial: ListState): ListArrangement {
  const query = useBookQuery('views.remembered', { list }, { keepPrevious: false })
  const [own, setOwn] = useKeptState<ListState | null>(`list:${list}`, null)
  const { run: remember } = useCommand('views.remember')
  const remembered = query.data
  const state = useMemo(
    () => own ?? (remembered == null ? initial : { ...remembered, filter: initial.filter }),
    [own, remembered, initial],
  )
  const written = useRef('')
  useEffect(() => {
    if (own === null) return
    const { columns, sort } = own
    const key = JSON.stringify({ columns, sort })
    if (written.current === key) return
    const timer = window.setTimeout(() => {
      written.current = key
      void remember({ list, state: { columns: [...columns], sort, filter: {} } })
    }, restMs)
    return () => window.clearTimeout(timer)
  }, [own, list, remember])
  const latest = useRef(state)
  latest.current = state
  const set = useMemo(
    () => (patch: Partial<ListState>) => {
      latest.current = { ...latest.current, ...patch }
      setOwn(latest.current)
    },
    [setOwn],
  )
  return { state, set, isReady: own !== null || query.data !== undefined || query.error !== null }
}
