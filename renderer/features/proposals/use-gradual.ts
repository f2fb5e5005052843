import { startTransition, useEffect, useState } from 'react'

const first = 2
const step = 1

/** How many of many groups are drawn: what fills the screen at once, the others one by one while nobody waits. */
export function useGradual(count: number): number {
  const [drawn, setDrawn] = useState(first)
  // Once all have been drawn, one that is added is drawn at once.
  const [isWhole, setWhole] = useState(count <= first)
  useEffect(() => {
    if (isWhole) return
    if (drawn >= count) return setWhole(true)
    const idle = requestIdleCallback(() => startTransition(() => setDrawn((n) => n + step)), { timeout: 200 })
    return () => cancelIdleCallback(idle)
  }, [drawn, count, isWhole])
  return isWhole ? count : Math.min(drawn, count)
}
