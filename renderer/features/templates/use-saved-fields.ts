import { useCallback, useEffect, useRef, useState } from 'react'
import type { Reply } from '../../../shared/contract/errors.ts'
import { beforeLock } from '../../api/use-draft.ts'

export type SaveStatus = 'saved' | 'saving' | 'unsaved'

const quietMs = 700

/** Fields saved after a short pause in typing and on leaving; save returns the book's answer. */
export function useSavedFields<T extends object>(
  initial: T,
  save: (patch: Partial<T>) => Promise<Reply<unknown>>,
) {
  const [values, setValues] = useState(initial)
  const [status, setStatus] = useState<SaveStatus>('saved')
  const waiting = useRef<Partial<T> | null>(null)
  const timer = useRef<number | undefined>(undefined)
  const latest = useRef(save)
  latest.current = save
  const flush = useCallback(async () => {
    window.clearTimeout(timer.current)
    const patch = waiting.current
    if (patch === null) return
    waiting.current = null
    setStatus('saving')
    const reply = await latest.current(patch)
    if (!reply.ok) waiting.current = { ...patch, ...(waiting.current as Partial<T> | null) }
    setStatus(waiting.current === null ? 'saved' : 'unsaved')
  }, [])
  useEffect(() => {
    const stop = beforeLock(flush)
    return () => {
      stop()
      void flush()
    }
  }, [flush])
  const set = useCallback(
    (patch: Partial<T>) => {
      waiting.current = { ...waiting.current, ...patch } as Partial<T>
      setValues((before) => ({ ...before, ...patch }))
      setStatus('unsaved')
      window.clearTimeout(timer.current)
      timer.current = window.setTimeout(() => void flush(), quietMs)
    },
    [flush],
  )
  return { values, set, status }
}
