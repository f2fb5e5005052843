/** Ids as each list last showed them, by the path of the list: what 'next' and 'previous' mean. */
const shown = new Map<string, readonly string[]>()

/** list: '/clients', '/people'. */
export function setShownOrder(list: string, ids: readonly string[]): void {
  shown.set(list, ids)
}

/**
 * The path of the record so many places on from the one that is open; the first of the list where none is, the last
 * stays at the end; null: the path is of no list, or the list is empty.
 */
export function neighbourPath(path: string, by: 1 | -1): string | null {
  const [, list, id] = /^(\/[^/?]+)(?:\/([^/?]+))?$/.exec(path) ?? []
  const ids = list === undefined ? undefined : shown.get(list)
  if (ids === undefined || ids.length === 0) return null
  const at = id === undefined ? -1 : ids.indexOf(id)
  const next = at < 0 ? 0 : Math.max(0, Math.min(ids.length - 1, at + by))
  return `${list}/${ids[next]}`
}
