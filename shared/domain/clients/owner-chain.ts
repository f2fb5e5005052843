/**
 * Whether a client would own itself, through any number of others, if parentId became its owner.
 * parentOf: the owner of a client by its id; null where nobody owns it. Ends also where a loop is there already.
 */
export function wouldOwnItself(
  id: string,
  parentId: string | null,
  parentOf: (id: string) => string | null,
): boolean {
  const seen = new Set<string>()
  for (let at = parentId; at !== null && !seen.has(at); at = parentOf(at)) {
    if (at === id) return true
    seen.add(at)
  }
  return false
}
