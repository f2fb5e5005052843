/** The id so many places on from one (null: from none); null: the list is empty. */
export type Neighbour = (id: string | null, by: 1 | -1) => Promise<string | null>

/** What each list last showed, by the path of the list: what 'next' and 'previous' mean. */
const shown = new Map<string, Neighbour>()

/** list: '/clients', '/people'; its ids in their order, or who knows them. */
export function setShownOrder(list: string, order: readonly string[] | Neighbour): void {
  shown.set(list, typeof order === 'function' ? order : async (id, by) => neighbourAmong(order, id, by))
}

function neighbourAmong(ids: readonly string[], id: string | null, by: 1 | -1): string | null {
  const at = id === null ? -1 : ids.indexOf(id)
  return ids[at < 0 ? 0 : Math.max(0, Math.min(ids.length - 1, at + by))] ?? null
}

/**
 * The path of the record so many places on from the one that is open; the first of the list where none is, the last
 * stays at the end; null: the path is of no list, or the list is empty.
 */
export async function neighbourPath(path: string, by: 1 | -1): Promise<string | null> {
  const [, list, id = null] = /^(\/[^/?]+)(?:\/([^/?]+))?$/.exec(path) ?? []
  const next = list === undefined ? null : await shown.get(list)?.(id, by)
  return next == null ? null : `${list}/${next}`
}
