import type { Orienteering } from './problem.ts'

/**
 * The problem in flat arrays. Nodes 0 … n-1 are the points; each tour has a begin node n+t and an end node n+m+t, so that
 * every stop has one before and one after it.
 */
export type Field = {
  readonly n: number
  readonly m: number
  readonly nodes: number
  /** travel[from * nodes + to] */
  readonly travel: Int32Array
  readonly service: Int32Array
  readonly score: Int32Array
  /** opens[tour * nodes + node]; closes is -1 where the node is not in the tour. */
  readonly opens: Int32Array
  readonly closes: Int32Array
  readonly group: Int32Array
  readonly groupLimits: Int32Array
  /** The other points of each point, nearest first. */
  readonly near: readonly Int32Array[]
}

/** Lays a problem out for the search. */
export function layOut(problem: Orienteering): Field {
  const n = problem.points.length
  const m = problem.tours.length
  const nodes = n + 2 * m
  const places = [
    ...problem.points.map((point) => point.place),
    ...problem.tours.map((tour) => tour.from),
    ...problem.tours.map((tour) => tour.to),
  ]
  const travel = new Int32Array(nodes * nodes)
  for (let a = 0; a < nodes; a++) {
    const row = problem.travel[places[a] ?? 0]
    for (let b = 0; b < nodes; b++) travel[a * nodes + b] = row?.[places[b] ?? 0] ?? 0
  }
  const service = new Int32Array(nodes)
  const score = new Int32Array(nodes)
  problem.points.forEach((point, i) => {
    service[i] = point.service
    score[i] = point.score
  })
  return {
    n,
    m,
    nodes,
    travel,
    service,
    score,
    ...windows(problem, n, m, nodes),
    group: Int32Array.from(problem.tours, (tour) => tour.group),
    groupLimits: Int32Array.from(problem.groupLimits),
    near: neighbours(travel, n, nodes),
  }
}

function windows(problem: Orienteering, n: number, m: number, nodes: number) {
  const opens = new Int32Array(m * nodes)
  const closes = new Int32Array(m * nodes).fill(-1)
  problem.tours.forEach((tour, t) => {
    problem.points.forEach((point, i) => {
      const window = point.windows[t]
      if (!window) return
      opens[t * nodes + i] = window.opens
      closes[t * nodes + i] = window.closes
    })
    for (const node of [n + t, n + m + t]) {
      opens[t * nodes + node] = tour.opens
      closes[t * nodes + node] = node < n + m ? tour.opens : tour.closes
    }
  })
  return { opens, closes }
}

function neighbours(travel: Int32Array, n: number, nodes: number): Int32Array[] {
  return Array.from({ length: n }, (_, i) => {
    const distance = (j: number) => travel[i * nodes + j] ?? 0
    const others = Array.from({ length: n }, (_, j) => j).filter((j) => j !== i)
    return Int32Array.from(others.sort((a, b) => distance(a) - distance(b) || a - b))
  })
}
