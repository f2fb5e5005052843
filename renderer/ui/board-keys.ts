/**
 * The card of a board an arrow leads to: up and down within a column, left and right to the nearest column that has
 * any; null: none. columns: ids of the cards.
 */
export function cardAfterKey(
  key: string,
  id: string,
  columns: readonly (readonly string[])[],
): string | null {
  const at = columns.findIndex((ids) => ids.includes(id))
  const ids = columns[at] ?? []
  const place = ids.indexOf(id)
  if (key === 'ArrowDown') return ids[place + 1] ?? null
  if (key === 'ArrowUp') return ids[place - 1] ?? null
  if (key !== 'ArrowLeft' && key !== 'ArrowRight') return null
  const others = key === 'ArrowRight' ? columns.slice(at + 1) : columns.slice(0, Math.max(0, at)).reverse()
  const next = others.find((column) => column.length > 0)
  return next === undefined ? null : (next[Math.min(place, next.length - 1)] ?? null)
}
