import type { Rng } from '../../../base/rng.ts'
import { type Fit, fitInTour } from './fit.ts'
import type { Plan } from './plan.ts'

/** In which order unvisited points are tried; drawn anew each time, since no order is best for every ruin. */
type Order = 'score' | 'chance' | 'near' | 'density'

/** Fills tours with unvisited points again, each where it costs the least time. */
export class Recreation {
  readonly #rng: Rng
  readonly #waiting: number[] = []
  readonly #keys: Float64Array
  readonly #fit: Fit = { before: -1, shift: 0 }

  constructor(points: number, rng: Rng) {
    this.#rng = rng
    this.#keys = new Float64Array(points)
  }

  /** seed: the point around which the tours were ruined. */
  fill(plan: Plan, seed: number): void {
    const drawn = this.#rng.next()
    if (drawn < 0.25) {
      this.#fillByRatio(plan)
      return
    }
    const order = drawn < 0.5 ? 'score' : drawn < 0.7 ? 'chance' : drawn < 0.85 ? 'near' : 'density'
    this.#line(plan, seed, order)
    for (const point of this.#waiting) this.#place(plan, point)
  }

  /** Lines up the unvisited points; noise keeps equal ones from always standing alike. */
  #line(plan: Plan, seed: number, order: Order): void {
    const { n, nodes, score, service, travel } = plan.field
    const keys = this.#keys
    this.#waiting.length = 0
    for (let point = 0; point < n; point++) {
      if (plan.isVisited(point)) continue
      this.#waiting.push(point)
      const noise = 0.5 + this.#rng.next()
      const away = travel[seed * nodes + point] as number
      const worth = score[point] as number
      if (order === 'score') keys[point] = -worth * noise
      else if (order === 'chance') keys[point] = noise
      else if (order === 'near') keys[point] = away * noise
      else keys[point] = (-worth / (1 + (service[point] as number) + away)) * noise
    }
    this.#waiting.sort((a, b) => (keys[a] as number) - (keys[b] as number) || a - b)
  }

  #place(plan: Plan, point: number): void {
    const fit = this.#fit
    let before = -1
    let shift = Number.MAX_SAFE_INTEGER
    for (let tour = 0; tour < plan.field.m; tour++) {
      fitInTour(plan, point, tour, fit, this.#rng)
      if (fit.before < 0 || fit.shift >= shift) continue
      before = fit.before
      shift = fit.shift
    }
    if (before < 0) return
    plan.link(point, before)
    plan.reckon(plan.tourOf[point] as number)
  }

  /** Always the point with the most score for its time, as long as any fits (the ratio of Vansteenwegen et al. 2009). */
  #fillByRatio(plan: Plan): void {
    const { n, m } = plan.field
    const before = new Int32Array(n * m).fill(-1)
    const ratio = new Float64Array(n * m)
    const power = 1 + 2 * this.#rng.next()
    for (let tour = 0; tour < m; tour++) this.#rate(plan, tour, power, before, ratio)
    for (let best = first(ratio); best >= 0; best = first(ratio)) {
      const point = Math.floor(best / m)
      const tour = best % m
      plan.link(point, before[best] as number)
      plan.reckon(tour)
      ratio.fill(0, point * m, point * m + m)
      // A full day closes its other stretches as well, not only the tour that was filled.
      for (let t = 0; t < m; t++) {
        if (plan.field.group[t] === plan.field.group[tour] && (t === tour || !plan.hasRoom(t))) {
          this.#rate(plan, t, power, before, ratio)
        }
      }
    }
  }

  #rate(plan: Plan, tour: number, power: number, before: Int32Array, ratio: Float64Array): void {
    const { n, m, score } = plan.field
    const fit = this.#fit
    for (let point = 0; point < n; point++) {
      if (plan.isVisited(point)) continue
      fitInTour(plan, point, tour, fit, this.#rng)
      const at = point * m + tour
      before[at] = fit.before
      ratio[at] = fit.before < 0 ? 0 : (score[point] as number) ** power / Math.max(1, fit.shift)
    }
  }
}

/** Where the largest value above zero stands; -1: there is none. */
function first(values: Float64Array): number {
  let best = -1
  let most = 0
  for (let i = 0; i < values.length; i++) {
    if ((values[i] as number) <= most) continue
    most = values[i] as number
    best = i
  }
  return best
}
