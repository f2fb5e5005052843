import { foldForSearch } from '../../base/fold.ts'
import { headerWords } from './fields.ts'
import type { ImportTable } from './rules.ts'

const searchedRows = 12
const knownWords: ReadonlySet<string> = new Set(Object.values(headerWords).flat().map(foldForSearch))

/**
 * The table within the rows of a file: titles above its header are passed over, empty rows dropped, an apostrophe that
 * guards a cell against being read as a formula taken off. null: there is no row below a header.
 */
export function findTable(rows: readonly (readonly string[])[]): ImportTable | null {
  const head = headerIndex(rows)
  const header = rows[head]
  if (header === undefined) return null
  const body = rows.flatMap((cells, i) =>
    i > head && cells.some((cell) => cell.trim() !== '')
      ? [{ line: i + 1, cells: cells.map(unguarded) }]
      : [],
  )
  return body.length === 0 ? null : { headers: header.map((cell) => cell.trim()), rows: body }
}

/** The row with most known header words; without any, the first that is as wide as most rows. */
function headerIndex(rows: readonly (readonly string[])[]): number {
  const first = rows.slice(0, searchedRows)
  const hits = first.map((cells) => cells.filter((cell) => knownWords.has(foldForSearch(cell))).length)
  const most = Math.max(0, ...hits)
  if (most > 0) return hits.indexOf(most)
  const filled = (cells: readonly string[]) => cells.filter((cell) => cell.trim() !== '').length
  const widest = Math.max(0, ...first.map(filled))
  return Math.max(
    0,
    first.findIndex((cells) => filled(cells) === widest),
  )
}

function unguarded(cell: string): string {
  return /^'[=+\-@]/.test(cell) ? cell.slice(1) : cell
}
