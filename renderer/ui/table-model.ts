import type { ReactNode } from 'react'
import { type SortValue, sortByValue } from '../../shared/base/sort-rows.ts'

export type { SortValue }

export type Column<T> = {
  readonly id: string
  readonly header: string
  /** The heading is only read aloud: a column of buttons says what they do itself. */
  readonly isHeaderHidden?: boolean
  readonly cell: (row: T) => ReactNode
  /** Empty values stay last either way. */
  readonly sortValue?: (row: T) => SortValue
  /** Sorted by who gives the rows; a column with neither can't be sorted. */
  readonly isSortable?: boolean
  /** end: numbers and money, in tabular figures. */
  readonly align?: 'start' | 'end'
  /** Pixels, or a share of what is left ('2fr'); '1fr' unless given. */
  readonly width?: number | `${number}fr`
  /** Hidden where the table is narrower than this many pixels. */
  readonly hideBelow?: number
}

export type Sort = { readonly column: string; readonly descending: boolean }

/** The rows in the order asked for; equal rows keep their order. */
export function sortRows<T>(
  rows: readonly T[],
  columns: readonly Column<T>[],
  sort: Sort | null,
  compareText: (a: string, b: string) => number,
): readonly T[] {
  const value = columns.find((column) => column.id === sort?.column)?.sortValue
  if (sort === null || value === undefined) return rows
  return sortByValue(rows, value, sort.descending, compareText)
}

/** Whether pressing the heading sorts. */
export function canSort<T>(column: Column<T>): boolean {
  return column.sortValue !== undefined || column.isSortable === true
}

/** First press sorts upward, the second downward, the third gives the original order back. */
export function nextSort(sort: Sort | null, column: string): Sort | null {
  if (sort?.column !== column) return { column, descending: false }
  return sort.descending ? null : { column, descending: true }
}

/** The row a key moves to; null: the key moves nothing. perPage: rows that are seen at once. */
export function rowAfterKey(key: string, from: number, count: number, perPage: number): number | null {
  const last = count - 1
  const targets: Readonly<Record<string, number>> = {
    ArrowDown: from + 1,
    ArrowUp: from - 1,
    PageDown: from + perPage,
    PageUp: from - perPage,
    Home: 0,
    End: last,
  }
  const target = targets[key]
  return target === undefined || count === 0 ? null : Math.max(0, Math.min(last, target))
}

/** The columns of the CSS grid that head and rows share. */
export function gridColumns<T>(columns: readonly Column<T>[], hasSelection: boolean): string {
  const widths = columns.map(({ width = '1fr' }) =>
    typeof width === 'number' ? `${width}px` : `minmax(96px, ${width})`,
  )
  return [...(hasSelection ? ['40px'] : []), ...widths].join(' ')
}

/** Pixels below which the table scrolls sideways rather than squeezing its columns further. */
export function leastWidth<T>(columns: readonly Column<T>[]): number {
  return columns.reduce((sum, { width }) => sum + (typeof width === 'number' ? width : 96), 40)
}
