/** Groups on an emergency sheet. */
export const sheetGroupCount = 26

/** What is typed into a field: one group, or many at once with blanks between, which fill the fields after it. */
export function spreadGroups(groups: readonly string[], at: number, typed: string): readonly string[] {
  const parts = typed.trim().split(/\s+/)
  if (parts.length < 2) return groups.map((group, index) => (index === at ? typed : group))
  return groups.map((group, index) => parts[index - at] ?? group)
}

/** Two different places on the sheet to be typed back, from two random shares of one. */
export function twoPlaces(first: number, second: number, count: number): readonly [number, number] {
  const a = Math.floor(first * count)
  const b = Math.floor(second * (count - 1))
  const other = b >= a ? b + 1 : b
  return a < other ? [a, other] : [other, a]
}
