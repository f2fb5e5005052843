/** What a row is sorted by; null: empty, which stands last either way. */
export type SortValue = string | number | null

/** A day (YYYY-MM-DD) to sort by: as a number it is compared much faster than as a text; null stays empty. */
export function dayValue(day: string | null): number | null {
  return day === null ? null : Number(day.replaceAll('-', ''))
}

/** The rows in the order of their values; equal rows keep their order. compareText: of the reader's language. */
export function sortByValue<T>(
  rows: readonly T[],
  value: (row: T) => SortValue,
  descending: boolean,
  compareText: (a: string, b: string) => number,
): readonly T[] {
  const sign = descending ? -1 : 1
  const keyed = rows.map((row) => ({ row, key: value(row) }))
  keyed.sort((a, b) => compareKeys(a.key, b.key, sign, compareText))
  return keyed.map(({ row }) => row)
}

function compareKeys(
  a: SortValue,
  b: SortValue,
  sign: number,
  compareText: (a: string, b: string) => number,
): number {
  if (a === null || b === null) return (a === null ? 1 : 0) - (b === null ? 1 : 0)
  if (typeof a === 'number' && typeof b === 'number') return sign * (a - b)
  return sign * compareText(String(a), String(b))
}
