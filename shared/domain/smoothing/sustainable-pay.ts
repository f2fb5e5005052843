import { laidBy } from './reserve-flow.ts'
import type { ReserveRule } from './types.ts'

/** Simulated net income, path by path, month by month, minor units. */
export type Paths = readonly (readonly number[])[]

/** The month (0 = first) in which a path's reserve no longer fills up the pay; null: it lasts. */
export function dryMonth(
  path: readonly number[],
  payMinor: number,
  reserveMinor: number,
  rule: ReserveRule,
): number | null {
  let balance = reserveMinor
  for (let month = 0; month < path.length; month++) {
    const above = (path[month] ?? 0) - payMinor
    balance += above > 0 ? laidBy(above, rule) : above
    if (balance < 0) return month
  }
  return null
}

/** Share of the paths (0–1) whose reserve runs dry within the months simulated; 0 without paths. */
export function riskOfRunningDry(
  paths: Paths,
  payMinor: number,
  reserveMinor: number,
  rule: ReserveRule,
): number {
  const dry = paths.filter((path) => dryMonth(path, payMinor, reserveMinor, rule) !== null)
  return paths.length === 0 ? 0 : dry.length / paths.length
}

/** Share of the paths (0–1) dry by the end of each month. */
export function dryShareByMonth(
  paths: Paths,
  payMinor: number,
  reserveMinor: number,
  rule: ReserveRule,
): readonly number[] {
  const months = paths[0]?.length ?? 0
  const counts = new Array<number>(months).fill(0)
  for (const path of paths) {
    const dry = dryMonth(path, payMinor, reserveMinor, rule)
    for (let month = dry ?? months; month < months; month++) counts[month] = (counts[month] ?? 0) + 1
  }
  return counts.map((count) => count / Math.max(1, paths.length))
}

/**
 * The greatest monthly pay, whole minor units, that leaves the risk of a dry reserve within what the user bears
 * (riskPpm, millionths) and is no more than a month brings on average: a pay beyond that would only eat the reserve.
 * Never falls when the reserve or the risk rises. Null without paths.
 */
export function sustainablePay(
  paths: Paths,
  reserveMinor: number,
  riskPpm: number,
  rule: ReserveRule,
): number | null {
  if (paths.length === 0) return null
  const most = averageMonth(paths)
  return greatest(most, (pay) => riskOfRunningDry(paths, pay, reserveMinor, rule) * 1_000_000 <= riskPpm)
}

/** What a month brings on average over all paths, at least 0, rounded down to a whole minor unit. */
function averageMonth(paths: Paths): number {
  const months = paths.reduce((sum, path) => sum + path.length, 0)
  const total = paths.reduce((sum, path) => sum + path.reduce((a, b) => a + b, 0), 0)
  return months === 0 ? 0 : Math.max(0, Math.floor(total / months))
}

/** The least reserve, minor units, with which a pay keeps its risk within what the user bears (millionths). */
export function reserveNeeded(paths: Paths, payMinor: number, riskPpm: number, rule: ReserveRule): number {
  const enough = (reserve: number) => riskOfRunningDry(paths, payMinor, reserve, rule) * 1_000_000 <= riskPpm
  const most = paths.reduce(
    (worst, path) =>
      Math.max(
        worst,
        path.reduce((sum, net) => sum + Math.max(0, payMinor - net), 0),
      ),
    0,
  )
  return most - greatest(most, (less) => enough(most - less))
}

/** Months, to a tenth, that a reserve pays without any income; null where nothing is paid. */
export function runwayMonths(reserveMinor: number, monthlyMinor: number): number | null {
  return monthlyMinor <= 0 ? null : Math.max(0, Math.floor((reserveMinor / monthlyMinor) * 10) / 10)
}

/** The greatest whole number from 0 to most that holds, where all below one that holds do too; 0 if none does. */
function greatest(most: number, holds: (value: number) => boolean): number {
  if (most <= 0 || holds(most)) return Math.max(0, most)
  let [low, high] = [0, most]
  while (high - low > 1) {
    const middle = low + Math.floor((high - low) / 2)
    if (holds(middle)) low = middle
    else high = middle
  }
  return low
}
