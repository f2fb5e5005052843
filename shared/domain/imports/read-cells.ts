import type { ImportRow, ImportRules, ImportTable, RowProblem } from './rules.ts'

/** The cells of one row by target; several columns of one target are joined, those kept as own fields go by header. */
export type RowCells = {
  readonly row: number
  readonly get: (target: string) => string
  readonly custom: Readonly<Record<string, string>>
  /** Names a cell that could not be taken. */
  readonly complain: (target: string | null, problem: RowProblem['problem'], value?: string) => void
}

const nameLimit = 60
const valueLimit = 2_000

export function readCells(
  table: ImportTable,
  rules: ImportRules,
  row: ImportRow,
  problems: RowProblem[],
): RowCells {
  const get = (target: string) =>
    rules.columns
      .flatMap((column, i) => (column === target ? [(row.cells[i] ?? '').trim()] : []))
      .filter((cell) => cell !== '')
      .join(', ')
  const complain: RowCells['complain'] = (target, problem, value) => {
    const column = target === null ? null : (table.headers[rules.columns.indexOf(target)] ?? null)
    problems.push({
      row: row.line,
      column,
      value: (value ?? (target === null ? '' : get(target))).slice(0, 200),
      problem,
    })
  }
  const extra = row.cells.slice(table.headers.length).filter((cell) => cell.trim() !== '')
  if (extra.length > 0) complain(null, 'extra-cells', extra.join(' · '))
  return { row: row.line, get, complain, custom: customOf(table, rules, row, problems) }
}

/** Columns of the same name are told apart by a number. */
function customOf(
  table: ImportTable,
  rules: ImportRules,
  row: ImportRow,
  problems: RowProblem[],
): Readonly<Record<string, string>> {
  const custom: Record<string, string> = {}
  rules.columns.forEach((target, i) => {
    const value = (row.cells[i] ?? '').trim()
    const header = (table.headers[i] ?? '').slice(0, nameLimit - 4)
    if (target !== 'custom' || value === '' || header === '') return
    if (value.length > valueLimit) {
      problems.push({ row: row.line, column: header, value: value.slice(0, 200), problem: 'too-long' })
      return
    }
    let name = header
    for (let n = 2; Object.hasOwn(custom, name); n++) name = `${header} ${n}`
    custom[name] = value
  })
  return custom
}
