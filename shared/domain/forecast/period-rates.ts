import { bandAt } from '../plans/bands.ts'
import type { Band, BandEdge } from '../plans/terms.ts'
import { at } from './numbers.ts'

/** A rate that looks at a period's total, as a simulation needs it. Sums in minor units of the book's currency. */
export type PeriodRate = {
  /** Place of its plan among those in force. */
  readonly plan: number
  readonly months: 1 | 3 | 12
  /** Bands of the period that begins with a month number, in money. */
  readonly bandsOf: (start: number) => readonly Band[]
  readonly isWhole: boolean
  readonly edge: BandEdge
  /** The user's part of the commission, 0–1. */
  readonly share: number
  /** What the rate applied to in the running period before today. */
  readonly soFarMinor: number
  /** Months from the end of a period to the payout of its true-up. */
  readonly dueMonths: number
}

type Bands = Pick<PeriodRate, 'isWhole' | 'edge'> & { readonly bands: readonly Band[] }

/** What a period's total earns, as periodPays does exactly, in floating point. */
export function payOfTotal({ bands, isWhole, edge }: Bands, total: number): number {
  if (isWhole) return (total * (bandAt(bands, total, edge)?.ppm ?? 0)) / 1_000_000
  let pay = 0
  for (const { from, to, ppm } of bands)
    if (total > from) pay += ((Math.min(total, to ?? total) - from) * ppm) / 1_000_000
  return pay
}

/** What one simulation earns under one such rate: kept in arrays that grow once and are used again. */
export class PeriodPool {
  private readonly rate: PeriodRate
  private count = 0
  private order: number[] = []
  private days = new Float64Array(64)
  private bases = new Float64Array(64)
  private reckoned = new Float64Array(64)
  private kept = new Float64Array(64)
  private earnedIn = new Int16Array(64)
  private paidIn = new Int16Array(64)

  constructor(rate: PeriodRate) {
    this.rate = rate
  }

  begin(): void {
    this.count = 0
  }

  /**
   * A sale under the rate: the day it is earned, months ahead in which it is earned and paid out, its base, what its
   * commission was taken for, and the factor on what the rate pays (cuts, a scenario's rates).
   */
  add(day: number, earnedIn: number, paidIn: number, base: number, reckoned: number, kept: number): void {
    const i = this.count++
    if (i >= this.days.length) this.grow()
    this.days[i] = day
    this.earnedIn[i] = earnedIn
    this.paidIn[i] = paidIn
    this.bases[i] = base
    this.reckoned[i] = reckoned
    this.kept[i] = kept
  }

  /**
   * Pays the sales in order of their days by the total reached, and at the end of each period what brings it to what
   * its total earns; told are the differences to what they were taken for, by the months in which they are earned and
   * paid out. now: month number of today.
   */
  settle(now: number, horizon: number, add: (earnedIn: number, paidIn: number, minor: number) => void): void {
    const { months, isWhole, edge, share, soFarMinor, dueMonths, bandsOf } = this.rate
    this.sort()
    let next = 0
    const first = now - (now % months)
    for (let start = first; start < now + horizon; start += months) {
      const shape = { bands: bandsOf(start), isWhole, edge }
      const last = start + months - 1 - now
      const before = start === first ? soFarMinor : 0
      let [total, paid] = [before, 0]
      let reached = payOfTotal(shape, total)
      const [atStart, from] = [reached, next]
      for (; next < this.count; next++) {
        const i = this.order[next] ?? 0
        if (at(this.earnedIn, i) > last) break
        const base = at(this.bases, i)
        total += base
        const all = payOfTotal(shape, total)
        // Where the rate reached pays for everything, a sale is paid by it and the true-up brings the rest.
        const own = isWhole ? (total > 0 ? (all / total) * base : 0) : all - reached
        reached = all
        paid += own
        add(at(this.earnedIn, i), at(this.paidIn, i), own * share * at(this.kept, i) - at(this.reckoned, i))
      }
      const trueUp = (reached - atStart - paid) * share
      if (next > from && Math.abs(trueUp) > 1e-6) add(Math.min(last, horizon - 1), last + dueMonths, trueUp)
    }
  }

  private sort(): void {
    this.order.length = this.count
    for (let i = 0; i < this.count; i++) this.order[i] = i
    this.order.sort((a, b) => at(this.days, a) - at(this.days, b))
  }

  private grow(): void {
    const larger = <T extends Float64Array | Int16Array>(old: T, made: T): T => {
      made.set(old)
      return made
    }
    const size = this.days.length * 2
    this.days = larger(this.days, new Float64Array(size))
    this.bases = larger(this.bases, new Float64Array(size))
    this.reckoned = larger(this.reckoned, new Float64Array(size))
    this.kept = larger(this.kept, new Float64Array(size))
    this.earnedIn = larger(this.earnedIn, new Int16Array(size))
    this.paidIn = larger(this.paidIn, new Int16Array(size))
  }
}
