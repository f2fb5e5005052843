import { useCallback, useEffect, useRef, useState } from 'react'
import { call } from './client.ts'

const quietMs = 800
const pending = new Set<() => Promise<void>>()
const readers = new Set<() => void>()

/** Hands over everything typed and not yet saved; called when the book is about to lock. */
export async function flushDrafts(): Promise<void> {
  for (const readOut of readers) readOut()
  await Promise.all([...pending].map((flush) => flush()))
}

/** Has the last keys read out before anything is handed over; returns the function that ends that. */
export function readBeforeLock(readOut: () => void): () => void {
  readers.add(readOut)
  return () => {
    readers.delete(readOut)
  }
}

/** Has what is kept in another way handed over as well before the book locks; returns the function that ends that. */
export function beforeLock(handOver: () => Promise<void>): () => void {
  pending.add(handOver)
  return () => {
    pending.delete(handOver)
  }
}

export type Draft<T> = {
  /** false until the book was asked whether there is a draft. */
  readonly loaded: boolean
  /** What was kept last time; null: nothing. */
  readonly stored: T | null
  /** ISO instant at which it was kept. */
  readonly storedAt: string | null
  /** Keeps the value: after a short pause in typing, on leaving, and before a lock. */
  readonly save: (value: T) => void
  readonly discard: () => Promise<void>
}

type Stored<T> = Pick<Draft<T>, 'loaded' | 'stored' | 'storedAt'>

/** What was typed under a key and not saved; survives a lock and a restart. */
export function useDraft<T>(key: string): Draft<T> {
  const [state, setState] = useState<Stored<T>>({ loaded: false, stored: null, storedAt: null })
  const waiting = useRef<{ readonly value: T } | null>(null)
  const timer = useRef<number | undefined>(undefined)
  const flush = useCallback(async () => {
    window.clearTimeout(timer.current)
    const kept = waiting.current
    waiting.current = null
    if (kept !== null) await call('drafts.save', { key, value: kept.value })
  }, [key])
  useEffect(() => {
    let isGone = false
    void call('drafts.get', { key }).then((reply) => {
      if (isGone) return
      const found = reply.ok ? reply.value : null
      setState({ loaded: true, stored: (found?.value ?? null) as T | null, storedAt: found?.at ?? null })
    })
    pending.add(flush)
    return () => {
      isGone = true
      pending.delete(flush)
      void flush()
    }
  }, [key, flush])
  const save = useCallback(
    (value: T) => {
      waiting.current = { value }
      window.clearTimeout(timer.current)
      timer.current = window.setTimeout(() => void flush(), quietMs)
    },
    [flush],
  )
  const discard = useCallback(async () => {
    window.clearTimeout(timer.current)
    waiting.current = null
    await call('drafts.discard', { key })
    setState({ loaded: true, stored: null, storedAt: null })
  }, [key])
  return { ...state, save, discard }
}
