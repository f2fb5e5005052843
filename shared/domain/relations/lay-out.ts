/** Size of a person's card on the map, and of the grid it stands on, in pixels. */
export const card = { width: 176, height: 68 } as const
const gap = 16
/** Between the cards of a cell: room for the words of a tie. */
const rowGap = 28
const columnGap = 72
/** Room for the words of the axes, left of and above the cards. */
export const margin = { left: 120, top: 40 } as const

export type Placed = {
  readonly id: string
  readonly power: number | null
  readonly support: number | null
}

export type Point = { readonly x: number; readonly y: number }

export type Layout = {
  readonly points: ReadonlyMap<string, Point>
  /** A column for each step of attitude, the hostile left; support null: not judged. */
  readonly columns: readonly { readonly support: number | null; readonly x: number; readonly width: number }[]
  /** A row for each say in decisions, who decides on top; power null: not judged. */
  /** All of it, the words of the axes included. */
  readonly width: number
  readonly height: number
  readonly rows: readonly { readonly power: number | null; readonly y: number; readonly height: number }[]
}

const powerSteps = [5, 4, 3, 2, 1, null] as const
const supportSteps = [-2, -1, 0, 1, 2, null] as const
const stacks = [1, 2, 3, 4, 5, 6] as const
const emptyWidth = 100
const emptyHeight = 36
/** The shape of the room in which a map is seen: wider than high. */
const room = { width: 1.7, height: 1 } as const

/**
 * Lays people out by attitude (left to right) and say in decisions (top to bottom) without any overlap. The same
 * people give the same map; columns and rows in which nobody stands take little room. Cells hold their people in
 * stacks, as high as lets the whole be shown largest.
 */
export function layOut(people: readonly Placed[]): Layout {
  const cells = new Map<string, string[]>()
  for (const { id, power, support } of people) {
    const key = `${power}/${support}`
    cells.set(key, [...(cells.get(key) ?? []), id])
  }
  return stacks
    .map((inColumn) => gridOf(cells, inColumn))
    .reduce((best, next) => (scaleOf(next) > scaleOf(best) ? next : best))
}

/** How large a map can be shown as a whole. */
function scaleOf({ width, height }: Layout): number {
  return Math.min(room.width / width, room.height / height)
}

/** The map with stacks of at most so many cards. */
function gridOf(cells: ReadonlyMap<string, readonly string[]>, inColumn: number): Layout {
  const countOf = (power: number | null, support: number | null) =>
    cells.get(`${power}/${support}`)?.length ?? 0
  const columns: Layout['columns'][number][] = []
  let x: number = margin.left
  for (const support of supportSteps) {
    const most = Math.max(...powerSteps.map((power) => countOf(power, support)))
    if (support === null && most === 0) continue
    const width =
      most === 0 ? emptyWidth : Math.ceil(most / inColumn) * (card.width + columnGap) - columnGap + 2 * gap
    columns.push({ support, x, width })
    x += width
  }
  const rows: Layout['rows'][number][] = []
  let y: number = margin.top
  for (const power of powerSteps) {
    const most = Math.max(...supportSteps.map((support) => Math.min(inColumn, countOf(power, support))))
    if (power === null && most === 0) continue
    const height = most === 0 ? emptyHeight : most * (card.height + rowGap) - rowGap + 2 * gap
    rows.push({ power, y, height })
    y += height
  }
  return { points: pointsOf(cells, columns, rows, inColumn), columns, rows, width: x, height: y }
}

function pointsOf(
  cells: ReadonlyMap<string, readonly string[]>,
  columns: Layout['columns'],
  rows: Layout['rows'],
  inColumn: number,
): ReadonlyMap<string, Point> {
  const points = new Map<string, Point>()
  for (const row of rows)
    for (const column of columns) {
      const ids = cells.get(`${row.power}/${column.support}`) ?? []
      ids.forEach((id, i) => {
        points.set(id, {
          x: column.x + gap + Math.floor(i / inColumn) * (card.width + columnGap),
          y: row.y + gap + (i % inColumn) * (card.height + rowGap),
        })
      })
    }
  return points
}
