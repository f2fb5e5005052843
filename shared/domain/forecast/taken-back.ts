import type { ChanceStream } from './chance-stream.ts'
import type { IncomeDeal } from './income-model.ts'
import { earnedDay } from './known-then.ts'
import { meanOf, sumOf } from './numbers.ts'
import { type QuantileTable, shareBelow, tableOf } from './quantile-table.ts'

/** What returns and cancellations take back of commission that was earned (K-71): how often, how much, and when. */
export type TakenBack = {
  /** Chance that something of a client's commission is taken back, 0–1. */
  readonly chanceOf: (clientId: string) => number
  /** How much of it, 0–1, and days after it was earned. */
  readonly shares: QuantileTable
  readonly delays: QuantileTable
  /** What was earned already and may still be taken back: how often in all, and equally likely ones of these. */
  readonly exposed: {
    readonly expected: number
    readonly minor: Float64Array
    /** Days since it was earned, and the part of the delays that has passed. */
    readonly ages: Float64Array
    readonly passed: Float64Array
  }
}

/** So many deals of a client's own outweigh what holds for all of them. */
const clientWeight = 12
const most = 0.95
const exposedSteps = 1024

type Earned = {
  readonly clientId: string
  readonly minor: number
  readonly age: number
  /** Whether any of it was taken back; the part of the delays that its age has left behind, 0–1. */
  readonly isTaken: boolean
  readonly seen: number
}

/**
 * Learnt from commissions that were earned up to a day; null where none was ever taken back: then nothing is foreseen.
 * A young one counts by as much of the usual delay as it has behind it (right-censored), a client's own share is shrunk
 * to that of all.
 */
export function learnTakenBack(deals: readonly IncomeDeal[], todayDay: number): TakenBack | null {
  const past = deals.flatMap((deal) => {
    const day = earnedDay(deal)
    return day === null || day >= todayDay || deal.commissionMinor <= 0 ? [] : [{ deal, day }]
  })
  const taken = past.flatMap(({ deal, day }) =>
    (deal.takenBack ?? []).map((t) => ({
      value: Math.max(0, t.day - day),
      share: t.minor / deal.commissionMinor,
    })),
  )
  if (taken.length === 0) return null
  const delays = tableOf(taken.map(({ value }) => ({ value, weight: 1 })))
  const earned = past.map(({ deal, day }): Earned => {
    const age = todayDay - day
    const isTaken = (deal.takenBack ?? []).length > 0
    const seen = isTaken ? 1 : shareBelow(delays, age)
    return { clientId: deal.clientId, minor: deal.commissionMinor, age, isTaken, seen }
  })
  const chanceOf = chanceByClient(earned)
  return {
    chanceOf,
    shares: tableOf(sharesOf(past).map((value) => ({ value, weight: 1 }))),
    delays,
    exposed: exposedOf(earned, chanceOf),
  }
}

/** What was taken of each deal that lost anything; one that was taken back in steps lost their sum. */
function sharesOf(past: readonly { readonly deal: IncomeDeal }[]): readonly number[] {
  return past.flatMap(({ deal: { takenBack = [], commissionMinor } }) =>
    takenBack.length === 0 ? [] : [Math.min(1, sumOf(takenBack.map((t) => t.minor)) / commissionMinor)],
  )
}

function chanceByClient(earned: readonly Earned[]): (clientId: string) => number {
  const whole = sumOf(earned.map((e) => (e.isTaken ? 1 : 0))) / sumOf(earned.map((e) => e.seen))
  const own = new Map<string, { taken: number; seen: number }>()
  for (const { clientId, isTaken, seen } of earned) {
    const known = own.get(clientId) ?? { taken: 0, seen: 0 }
    own.set(clientId, { taken: known.taken + (isTaken ? 1 : 0), seen: known.seen + seen })
  }
  return (clientId) => {
    const { taken, seen } = own.get(clientId) ?? { taken: 0, seen: 0 }
    return Math.min(most, (taken + clientWeight * Math.min(1, whole)) / (seen + clientWeight))
  }
}

/** Commissions that were earned and not touched yet, each as often as its chance still is. */
function exposedOf(earned: readonly Earned[], chanceOf: (clientId: string) => number): TakenBack['exposed'] {
  const open = earned.flatMap((e) => {
    if (e.isTaken || e.seen >= 1) return []
    const chance = chanceOf(e.clientId)
    return [{ ...e, still: (chance * (1 - e.seen)) / (1 - chance * e.seen) }]
  })
  const expected = sumOf(open.map((e) => e.still))
  const [minor, ages, passed] = [0, 0, 0].map(() => new Float64Array(open.length === 0 ? 0 : exposedSteps))
  let [place, upTo] = [-1, 0]
  for (let i = 0; i < exposedSteps && open.length > 0; i++) {
    while (upTo < ((i + 0.5) / exposedSteps) * expected && place < open.length - 1) {
      place++
      upTo += open[place]?.still ?? 0
    }
    const found = open[Math.max(0, place)]
    if (found === undefined || minor === undefined || ages === undefined || passed === undefined) continue
    minor[i] = found.minor
    ages[i] = found.age
    passed[i] = found.seen
  }
  const none = new Float64Array(0)
  return { expected, minor: minor ?? none, ages: ages ?? none, passed: passed ?? none }
}

/** What one simulation takes back of earned commission, told by day from today and minor units. */
export function drawExposed(
  { exposed, delays, shares }: TakenBack,
  chance: ChanceStream,
  take: (day: number, minor: number) => void,
): void {
  const count = chance.poisson(exposed.expected)
  for (let k = 0; k < count; k++) {
    const place = (chance.next() * exposed.minor.length) | 0
    const passed = exposed.passed[place] ?? 0
    const later = ((passed + (1 - passed) * chance.next()) * delays.length) | 0
    const day = (delays[Math.min(later, delays.length - 1)] ?? 0) - (exposed.ages[place] ?? 0)
    const share = shares[(chance.next() * shares.length) | 0] ?? 0
    take(Math.max(0, day), (exposed.minor[place] ?? 0) * share)
  }
}

/**
 * Of a series of income: what each month lost of what it brought, 0–1, as equally likely months; null where nothing was
 * ever taken back. gross, taken: minor units of the same months.
 */
export function takenShares(gross: readonly number[], taken: readonly number[]): QuantileTable | null {
  const usual = meanOf(gross)
  if (usual <= 0 || taken.every((minor) => minor === 0)) return null
  // Against the usual month: one without income may lose something too.
  const sorted = taken.map((minor) => Math.min(1, minor / usual)).sort((a, b) => a - b)
  return Float64Array.from(sorted)
}
