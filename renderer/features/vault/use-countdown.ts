import { useCallback, useEffect, useState } from 'react'

type Countdown = {
  /** Whole seconds left; 0: over. */
  readonly seconds: number
  readonly start: (ms: number) => void
}

/** Counts down to nothing, by a clock that runs on while the window sleeps. */
export function useCountdown(initialMs: number): Countdown {
  const [endsAt, setEndsAt] = useState(() => performance.now() + initialMs)
  const [now, setNow] = useState(() => performance.now())
  const left = Math.max(0, endsAt - now)
  const isRunning = left > 0
  useEffect(() => {
    if (!isRunning) return
    const timer = window.setInterval(() => setNow(performance.now()), 250)
    return () => window.clearInterval(timer)
  }, [isRunning])
  const start = useCallback((ms: number) => {
    // One reading of the clock for both: two differ by a hair, and no wait at all would last until the next tick.
    const startedAt = performance.now()
    setNow(startedAt)
    setEndsAt(startedAt + ms)
  }, [])
  return { seconds: Math.ceil(left / 1000), start }
}
