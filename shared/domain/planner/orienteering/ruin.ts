import type { Rng } from '../../../base/rng.ts'
import type { Plan } from './plan.ts'

/** The longest string of stops that is taken out of one tour. */
const longest = 10

/**
 * Takes strings of neighbouring stops out of a few tours near a point drawn at random: the adjacent string removal of
 * Christiaens and Vanden Berghe 2020 (SISR, Transportation Science 54). Tells the point.
 */
export function ruin(plan: Plan, rng: Rng): number {
  const { n, m } = plan.field
  const seed = rng.int(0, n - 1)
  const tours = rng.int(1, Math.min(m, 3))
  const touched = new Set<number>()
  for (const point of [seed, ...(plan.field.near[seed] ?? [])]) {
    if (touched.size >= tours) break
    const tour = plan.tourOf[point] as number
    if (tour < 0 || touched.has(tour)) continue
    touched.add(tour)
    cut(plan, point, tour, rng)
  }
  return seed
}

/** Takes a string of random length that holds the point out of its tour. */
function cut(plan: Plan, point: number, tour: number, rng: Rng): void {
  const { n } = plan.field
  const length = rng.int(1, longest)
  const backward = rng.int(0, length - 1)
  let first = point
  for (let i = 0; i < backward && (plan.previous[first] as number) < n; i++)
    first = plan.previous[first] as number
  for (let i = 0, node = first; i < length && node < n; i++) {
    const following = plan.next[node] as number
    plan.unlink(node)
    node = following
  }
  plan.reckon(tour)
}
