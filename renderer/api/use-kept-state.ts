import { useCallback, useState } from 'react'

/** Lives as long as the page: a lock replaces the page, and nothing of it is left. */
const kept = new Map<string, unknown>()

/** State of a page that is there again when the user comes back to it: opening a record must not lose a filter. */
export function useKeptState<T>(key: string, initial: T): readonly [T, (next: T) => void] {
  const [state, setState] = useState<T>(() => (kept.has(key) ? (kept.get(key) as T) : initial))
  const keep = useCallback(
    (next: T) => {
      kept.set(key, next)
      setState(next)
    },
    [key],
  )
  return [state, keep]
}
