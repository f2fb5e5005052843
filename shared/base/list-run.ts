/** A run of a list that takes the place of another: from a place on, so many items go and these come. */
export type ListRun<T> = { readonly at: number; readonly gone: number; readonly put: readonly T[] }

/** The one run by which a list came of another; items are told apart by identity. null: both are the same. */
export function changedRun<T>(before: readonly T[], after: readonly T[]): ListRun<T> | null {
  const most = Math.min(before.length, after.length)
  let at = 0
  while (at < most && before[at] === after[at]) at += 1
  let left = 0
  while (left < most - at && before.at(-1 - left) === after.at(-1 - left)) left += 1
  const gone = before.length - at - left
  const put = after.slice(at, after.length - left)
  return gone === 0 && put.length === 0 ? null : { at, gone, put }
}

/** The list with the run in its place; null: the list is too short for it. */
export function withRun<T>(list: readonly T[], { at, gone, put }: ListRun<T>): readonly T[] | null {
  return at + gone > list.length ? null : list.toSpliced(at, gone, ...put)
}
