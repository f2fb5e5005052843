import { useEffect, useRef } from 'react'
import { useSearchParams } from 'wouter'

/**
 * Does what an action asked of this page by a word behind its path ('/people?new=1'), once: the word is taken away, so
 * that going back does not ask again.
 */
export function useAsked(word: string, perform: (value: string) => void): void {
  const [search, setSearch] = useSearchParams()
  const latest = useRef(perform)
  latest.current = perform
  const value = search.get(word)
  useEffect(() => {
    if (value === null) return
    latest.current(value)
    setSearch(
      (before) => {
        before.delete(word)
        return before
      },
      { replace: true },
    )
  }, [value, word, setSearch])
}
