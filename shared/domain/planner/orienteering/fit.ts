import type { Rng } from '../../../base/rng.ts'
import type { Plan } from './plan.ts'

/** Where a point fits at the least cost in time. */
export type Fit = { before: number; shift: number }

/** A place is passed over now and then, so that the same ruins do not always grow the same tours (blinks of SISR). */
const blink = 0.01

/**
 * The cheapest place for a point in one tour: how much later the next stop is reached. before is -1 where there is none.
 * The result is written into fit, since this is the innermost loop.
 */
export function fitInTour(plan: Plan, point: number, tour: number, fit: Fit, rng: Rng | null): void {
  const { n, m, nodes, travel, service, opens, closes } = plan.field
  const { next, start, latest } = plan
  fit.before = -1
  fit.shift = Number.MAX_SAFE_INTEGER
  const close = closes[tour * nodes + point] as number
  if (close < 0 || !plan.hasRoom(tour)) return
  const open = opens[tour * nodes + point] as number
  const last = n + m + tour
  const own = service[point] as number
  for (let a = n + tour; a !== last; ) {
    const b = next[a] as number
    const free = (start[a] as number) + (service[a] as number)
    if (free > close) break
    const arrival = free + (travel[a * nodes + point] as number)
    const begin = arrival > open ? arrival : open
    const onward = begin + own + (travel[point * nodes + b] as number)
    if (arrival <= close && onward <= (latest[b] as number)) {
      const shift = onward - free - (travel[a * nodes + b] as number)
      if (shift < fit.shift && (rng === null || rng.next() >= blink)) {
        fit.shift = shift
        fit.before = b
      }
    }
    a = b
  }
}
