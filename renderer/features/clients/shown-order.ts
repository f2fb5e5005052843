/** Ids of the clients as the list last showed them: what 'next' and 'previous' mean. */
let shown: readonly string[] = []

export function setShownOrder(ids: readonly string[]): void {
  shown = ids
}

/** The client so many places on from another; the first where none is open, the last one stays at the end. */
export function neighbourOf(id: string | null, by: 1 | -1): string | null {
  const at = id === null ? -1 : shown.indexOf(id)
  if (at < 0) return shown[0] ?? null
  return shown[Math.max(0, Math.min(shown.length - 1, at + by))] ?? null
}
