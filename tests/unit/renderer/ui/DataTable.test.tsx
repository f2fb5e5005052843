// @vitest-environment happy-dom
import { MantineProvider } from '@mantine/core'
import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import { useState } from 'react'
import { afterEach, beforeAll, describe, expect, it } from 'vitest'
import { DataTable } from '../../../../renderer/ui/DataTable.tsx'
import { LanguageProvider } from '../../../../renderer/ui/language.tsx'
import type { Column } from '../../../../renderer/ui/table-model.ts'

type Row = { readonly id: string; readonly sum: number }
const columns: readonly Column<Row>[] = [
  { id: 'id', header: 'Name', cell: (row) => row.id, sortValue: (row) => row.id },
  { id: 'sum', header: 'Sum', cell: (row) => row.sum, sortValue: (row) => row.sum, align: 'end' },
]

function Table({ count, opened }: { readonly count: number; readonly opened: string[] }) {
  const [keys, setKeys] = useState<ReadonlySet<string>>(new Set())
  const rows = Array.from({ length: count }, (_, i) => ({ id: `row ${i}`, sum: (i * 7) % count }))
  return (
    <MantineProvider>
      <LanguageProvider language="en" calendar="gregorian" zone="UTC">
        <DataTable
          label="Things"
          rows={rows}
          columns={columns}
          rowKey={(row) => row.id}
          onOpen={(row) => opened.push(row.id)}
          selection={{ keys, onChange: setKeys }}
          empty={<p>Nothing yet</p>}
        />
      </LanguageProvider>
    </MantineProvider>
  )
}

// The test's window lays nothing out: the table is told that it is 600 × 400.
beforeAll(() => {
  Object.defineProperty(HTMLElement.prototype, 'clientHeight', { configurable: true, value: 400 })
  Object.defineProperty(HTMLElement.prototype, 'clientWidth', { configurable: true, value: 600 })
})
afterEach(cleanup)

describe('the table', () => {
  it('draws only what is seen of fifty thousand rows and says how many there are', () => {
    render(<Table count={50_000} opened={[]} />)
    expect(screen.getByRole('grid', { name: 'Things' }).getAttribute('aria-rowcount')).toBe('50001')
    const drawn = screen.getAllByRole('row').length
    expect(drawn).toBeGreaterThan(10)
    expect(drawn).toBeLessThan(40)
  })

  it('is walked by arrows and opened by Enter', () => {
    const opened: string[] = []
    render(<Table count={10} opened={opened} />)
    const grid = screen.getByRole('grid')
    for (const key of ['ArrowDown', 'ArrowDown', 'ArrowUp', 'Enter', 'End', 'Enter'])
      fireEvent.keyDown(grid, { key })
    expect(opened).toEqual(['row 1', 'row 9'])
  })

  it('is sorted by its headings and says so', () => {
    const opened: string[] = []
    render(<Table count={10} opened={opened} />)
    fireEvent.click(screen.getByRole('button', { name: 'Sum' }))
    expect(screen.getByRole('columnheader', { name: /Sum/ }).getAttribute('aria-sort')).toBe('ascending')
    fireEvent.click(screen.getByRole('button', { name: /Sum/ }))
    fireEvent.keyDown(screen.getByRole('grid'), { key: 'Enter' })
    expect(opened).toEqual(['row 7'])
  })

  it('selects by the space key, by Shift with an arrow, and all at once', () => {
    render(<Table count={10} opened={[]} />)
    const grid = screen.getByRole('grid')
    const selected = () =>
      screen.getAllByRole('row').filter((row) => row.getAttribute('aria-selected') === 'true').length
    fireEvent.keyDown(grid, { key: ' ' })
    expect(selected()).toBe(1)
    fireEvent.keyDown(grid, { key: 'ArrowDown', shiftKey: true })
    expect(selected()).toBe(2)
    fireEvent.keyDown(grid, { key: 'a', ctrlKey: true })
    expect(selected()).toBe(10)
    fireEvent.click(screen.getByLabelText('Select all rows'))
    expect(selected()).toBe(0)
  })

  it('shows what stands in the place of no rows', () => {
    render(<Table count={0} opened={[]} />)
    expect(screen.getByText('Nothing yet')).toBeTruthy()
  })

  it('shows a place for rows that are on their way, says which are in sight, and keys walk over them', () => {
    const seen: string[] = []
    const opened: string[] = []
    const rows: ({ id: string; sum: number } | undefined)[] = new Array(1_000)
    rows[0] = { id: 'first', sum: 1 }
    const table = () => (
      <MantineProvider>
        <LanguageProvider language="en" calendar="gregorian" zone="UTC">
          <DataTable
            label="Things"
            rows={[...rows]}
            columns={columns}
            rowKey={(row) => row.id}
            onOpen={(row) => opened.push(row.id)}
            onSeen={(from, to) => seen.push(`${from}–${to > from}`)}
            sort={{ column: 'sum', descending: true }}
          />
        </LanguageProvider>
      </MantineProvider>
    )
    const { rerender } = render(table())
    expect(seen.at(-1)).toBe('0–true')
    expect(screen.getAllByRole('row', { busy: true }).length).toBeGreaterThan(5)
    const grid = screen.getByRole('grid')
    fireEvent.keyDown(grid, { key: 'ArrowDown' })
    fireEvent.keyDown(grid, { key: 'Enter' })
    expect(opened).toEqual([])
    rows[1] = { id: 'second', sum: 2 }
    rerender(table())
    fireEvent.keyDown(grid, { key: 'Enter' })
    expect(opened).toEqual(['second'])
  })
})
