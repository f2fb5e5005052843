import { useCallback, useEffect, useRef, useState } from 'react'
import { useDraft } from './use-draft.ts'

export type FormDraft<T> = {
  readonly values: T
  readonly set: (patch: Partial<T>) => void
  /** What is shown was typed earlier and never saved. */
  readonly isRestored: boolean
  /** Forgets what was kept: after saving, or when the user starts afresh. */
  readonly discard: () => Promise<void>
  /** Back to what the form began with. */
  readonly reset: () => void
}

/** The values of a form whose typing survives a lock or a restart, kept under a key until it is saved. */
export function useFormDraft<T extends object>(key: string, initial: T): FormDraft<T> {
  const draft = useDraft<T>(key)
  const first = useRef(initial)
  const [values, setValues] = useState(initial)
  const [isTouched, setTouched] = useState(false)
  const [isRestored, setRestored] = useState(false)
  useEffect(() => {
    if (!draft.loaded || draft.stored === null || isTouched) return
    setValues({ ...first.current, ...draft.stored })
    setRestored(true)
  }, [draft.loaded, draft.stored, isTouched])
  const latest = useRef(values)
  latest.current = values
  const set = useCallback(
    (patch: Partial<T>) => {
      const next = { ...latest.current, ...patch }
      latest.current = next
      setTouched(true)
      setValues(next)
      draft.save(next)
    },
    [draft.save],
  )
  const discard = useCallback(async () => {
    setRestored(false)
    await draft.discard()
  }, [draft.discard])
  const reset = useCallback(() => {
    setTouched(true)
    setValues(first.current)
    void discard()
  }, [discard])
  return { values, set, isRestored, discard, reset }
}
