import { useEffect, useState } from 'react'

const restMs = 400

/** A value as it was when it last rested for a moment: for what need not be drawn at each key. */
export function useSettled<T>(value: T): T {
  const [settled, setSettled] = useState(value)
  useEffect(() => {
    const timer = window.setTimeout(() => setSettled(value), restMs)
    return () => window.clearTimeout(timer)
  }, [value])
  return settled
}
