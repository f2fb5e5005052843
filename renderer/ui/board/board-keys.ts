/** A column by its word, with the ids of its cards from the top. */
export type BoardIds = { readonly key: string; readonly ids: readonly string[] }

/** Where a card stands: its column and its place from the top; null: nowhere. */
export type CardPlace = { readonly key: string; readonly at: number }

/** The card of a board an arrow leads to: up and down within a column, left and right to the nearest that has any; null: none. */
export function cardAfterKey(key: string, id: string, columns: readonly BoardIds[]): string | null {
  const at = columns.findIndex(({ ids }) => ids.includes(id))
  const ids = columns[at]?.ids ?? []
  const place = ids.indexOf(id)
  if (key === 'ArrowDown') return ids[place + 1] ?? null
  if (key === 'ArrowUp') return ids[place - 1] ?? null
  if (key !== 'ArrowLeft' && key !== 'ArrowRight') return null
  const others = key === 'ArrowRight' ? columns.slice(at + 1) : columns.slice(0, Math.max(0, at)).reverse()
  const next = others.find((column) => column.ids.length > 0)?.ids
  return next === undefined ? null : (next[Math.min(place, next.length - 1)] ?? null)
}

export function placeOf(id: string, columns: readonly BoardIds[]): CardPlace | null {
  const column = columns.find(({ ids }) => ids.includes(id))
  return column === undefined ? null : { key: column.key, at: column.ids.indexOf(id) }
}

/** The card that now stands where one has left the board: in its place, else the last above it, else the first of all. */
export function cardInPlace({ key, at }: CardPlace, columns: readonly BoardIds[]): string | null {
  const ids = columns.find((column) => column.key === key)?.ids ?? []
  return ids[Math.min(at, ids.length - 1)] ?? columns.find((column) => column.ids.length > 0)?.ids[0] ?? null
}
