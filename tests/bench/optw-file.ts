import { basename } from 'node:path'
import type { Orienteering } from '../../shared/domain/planner/orienteering/problem.ts'

/** Distances are rounded down to hundredths in the instances of Cordeau et al., to tenths in those of Solomon. */
function unitsOf(name: string): number {
  return basename(name).startsWith('pr') ? 100 : 10
}

/**
 * An instance of the orienteering literature for m tours, from the text of its file; vertex 0 is where every tour begins
 * and ends, vertex i + 1 is point i. Times become whole hundredths or tenths. null: the file is something else.
 */
export function readInstance(name: string, text: string, m: number): Orienteering | null {
  const lines = text.split('\n').filter((line) => line.trim() !== '')
  const rows = lines.slice(2).map((line) => line.trim().split(/\s+/).map(Number))
  if (rows.length < 2 || rows.some((row) => row.length < 7 || row.some(Number.isNaN))) return null
  const units = unitsOf(name)
  const vertices = rows.map((row) => ({
    x: row[1] ?? 0,
    y: row[2] ?? 0,
    service: Math.round((row[3] ?? 0) * units),
    score: row[4] ?? 0,
    window: { opens: Math.round((row.at(-2) ?? 0) * units), closes: Math.round((row.at(-1) ?? 0) * units) },
  }))
  const [depot, ...clients] = vertices
  const range = depot?.window ?? { opens: 0, closes: 0 }
  return {
    points: clients.map(({ service, score, window }, i) => ({
      place: i + 1,
      score,
      service,
      windows: Array.from({ length: m }, () => window),
    })),
    tours: Array.from({ length: m }, () => ({ from: 0, to: 0, ...range, group: 0 })),
    travel: vertices.map((a) =>
      vertices.map((b) => Math.floor(Math.hypot(a.x - b.x, a.y - b.y) * units + 1e-9)),
    ),
    groupLimits: [clients.length],
  }
}
