import { useEffect } from 'react'

const touches = ['keydown', 'pointerdown', 'click', 'wheel'] as const

/**
 * Does one piece of work after the other while nobody does anything in the window: each takes time from whatever the
 * user does, so that all waits as soon as something is touched. next: begins the next piece; null: none is left.
 * quietMs: so long, in milliseconds, nobody has touched anything before it begins.
 */
export function useQuietWork(next: () => Promise<unknown> | null, quietMs: number): void {
  useEffect(() => {
    let timer = 0
    const work = () => {
      const piece = next()
      if (piece === null) return
      const touchedBefore = timer
      // What fails now is told when it is asked for.
      void piece
        .catch(() => undefined)
        .then(() => {
          if (timer === touchedBefore) work()
        })
    }
    const begin = () => {
      window.clearTimeout(timer)
      timer = window.setTimeout(work, quietMs)
    }
    begin()
    for (const touch of touches) window.addEventListener(touch, begin, { capture: true, passive: true })
    return () => {
      window.clearTimeout(timer)
      timer = 0
      for (const touch of touches) window.removeEventListener(touch, begin, { capture: true })
    }
  }, [next, quietMs])
}
