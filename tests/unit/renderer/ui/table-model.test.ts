import { describe, expect, it } from 'vitest'
import { type Column, nextSort, rowAfterKey, sortRows } from '../../../../renderer/ui/table-model.ts'

type Row = { readonly name: string; readonly sum: number | null }
const columns: readonly Column<Row>[] = [
  { id: 'name', header: 'Name', cell: (row) => row.name, sortValue: (row) => row.name },
  { id: 'sum', header: 'Sum', cell: (row) => row.sum, sortValue: (row) => row.sum },
]
const rows: readonly Row[] = [
  { name: 'b', sum: 2 },
  { name: 'c', sum: null },
  { name: 'a', sum: 2 },
  { name: 'd', sum: 1 },
]
const compare = (a: string, b: string) => a.localeCompare(b)
const names = (column: string, descending: boolean) =>
  sortRows(rows, columns, { column, descending }, compare).map((row) => row.name)

describe('sorting', () => {
  it('goes up and down by text', () => {
    expect(names('name', false)).toEqual(['a', 'b', 'c', 'd'])
    expect(names('name', true)).toEqual(['d', 'c', 'b', 'a'])
  })

  it('keeps empty values last both ways, and equal rows in their order', () => {
    expect(names('sum', false)).toEqual(['d', 'b', 'a', 'c'])
    expect(names('sum', true)).toEqual(['b', 'a', 'd', 'c'])
  })

  it('gives the rows back as they came without a sort', () => {
    expect(sortRows(rows, columns, null, compare)).toBe(rows)
  })

  it('is turned by each press and let go by the third', () => {
    const first = nextSort(null, 'sum')
    const second = nextSort(first, 'sum')
    expect([first, second, nextSort(second, 'sum')]).toEqual([
      { column: 'sum', descending: false },
      { column: 'sum', descending: true },
      null,
    ])
    expect(nextSort(second, 'name')).toEqual({ column: 'name', descending: false })
  })
})

describe('walking by keys', () => {
  it('moves by row, page and end, never past the ends', () => {
    expect(rowAfterKey('ArrowDown', 3, 10, 4)).toBe(4)
    expect(rowAfterKey('ArrowUp', 0, 10, 4)).toBe(0)
    expect(rowAfterKey('PageDown', 8, 10, 4)).toBe(9)
    expect(rowAfterKey('PageUp', 8, 10, 4)).toBe(4)
    expect(rowAfterKey('Home', 8, 10, 4)).toBe(0)
    expect(rowAfterKey('End', 0, 10, 4)).toBe(9)
  })

  it('leaves other keys and empty tables alone', () => {
    expect(rowAfterKey('x', 3, 10, 4)).toBeNull()
    expect(rowAfterKey('End', 0, 0, 4)).toBeNull()
  })
})
