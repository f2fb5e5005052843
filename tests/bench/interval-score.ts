/** How bands and middles of made-up earners' months did, in units of a year's usual change. */
export type Scored = { readonly error: number; readonly held: number; readonly interval: number }

/** What the interval score adds for each unit outside a band that is to hold four of five. */
const penalty = 10
/** Earners whose income hardly changes from year to year have no scale to be scored by. */
export const leastScale = 5000

/** Mean change from one year to the next, minor units (the scale of MASE and MSIS). */
export function scaleOf(past: readonly number[]): number {
  const changes = past.slice(12).map((v, i) => Math.abs(v - (past[i] ?? 0)))
  return changes.reduce((a, b) => a + b, 0) / Math.max(1, changes.length)
}

export function scoreOf(
  { middle, low, high }: { readonly middle: number; readonly low: number; readonly high: number },
  came: number,
  scale: number,
): Scored {
  const missed = Math.max(0, low - came, came - high)
  return {
    error: Math.abs(came - middle) / scale,
    held: missed === 0 ? 1 : 0,
    interval: (high - low + penalty * missed) / scale,
  }
}

export function means(scores: readonly Scored[]): Scored {
  const mean = (of: (s: Scored) => number) =>
    scores.reduce((sum, s) => sum + of(s), 0) / Math.max(1, scores.length)
  return { error: mean((s) => s.error), held: mean((s) => s.held), interval: mean((s) => s.interval) }
}
