import { addToMonth, monthsBetween } from '../../base/local-date.ts'
import type { MonthValue } from './series.ts'

/** A month as it was forecast in an earlier one; minor units. */
export type Snapshot = {
  readonly madeIn: string
  readonly month: string
  readonly currency: string
  readonly meanMinor: number
  readonly lowMinor: number
  readonly highMinor: number
  /** kept: when it was made; afterwards: reckoned later from what was known by then. */
  readonly source: 'kept' | 'afterwards'
}

export type HorizonError = {
  /** 'next': the month of the forecast and the one after; then up to a quarter, half a year, and further. */
  readonly reach: 'next' | 'quarter' | 'half' | 'far'
  readonly count: number
  /** Mean distance between forecast and fact as a share of what came, 0…; null: nothing came. */
  readonly errorShare: number | null
  /** Positive: too much was forecast. As a share of what came. */
  readonly biasShare: number | null
  readonly insideShare: number
}

/** How past forecasts did. */
export type Honesty = {
  /** Months forecast and over since. */
  readonly count: number
  /** Of them within the band that should hold four in five; null: none is over. */
  readonly insideShare: number | null
  readonly byReach: readonly HorizonError[]
  /** Forecasts kept when they were made, and those reckoned afterwards. */
  readonly kept: number
  readonly afterwards: number
}

/**
 * What had been forecast a month ahead for each month that is over, the oldest first; where there is no such forecast,
 * in the month itself.
 */
export function foretold(
  snapshots: readonly Snapshot[],
  received: readonly MonthValue[],
  currency: string,
): readonly Snapshot[] {
  const made = new Map(
    snapshots.filter((s) => s.currency === currency).map((s) => [`${s.madeIn} ${s.month}`, s]),
  )
  return received.flatMap(({ month }) => {
    const found = made.get(`${addToMonth(month, -1)} ${month}`) ?? made.get(`${month} ${month}`)
    return found === undefined ? [] : [found]
  })
}

/** Kept forecasts, and for months without one what was reckoned afterwards. */
export function keptFirst(kept: readonly Snapshot[], afterwards: readonly Snapshot[]): readonly Snapshot[] {
  const known = new Set(kept.map((s) => s.madeIn))
  return [...kept, ...afterwards.filter((s) => !known.has(s.madeIn))]
}

const reaches = ['next', 'quarter', 'half', 'far'] as const

function reachOf({ madeIn, month }: Snapshot): HorizonError['reach'] {
  const ahead = monthsBetween(madeIn, month)
  if (ahead <= 1) return 'next'
  if (ahead <= 3) return 'quarter'
  return ahead <= 6 ? 'half' : 'far'
}

/** Compares what was forecast with what came; only months that are over and snapshots in the book's currency count. */
export function honestyOf(
  snapshots: readonly Snapshot[],
  received: readonly MonthValue[],
  currency: string,
): Honesty {
  const came = new Map(received.map((m) => [m.month, m.minor]))
  const own = snapshots.filter((s) => s.currency === currency)
  const judged = own.flatMap((s) => {
    const minor = came.get(s.month)
    return minor === undefined ? [] : [{ snapshot: s, minor }]
  })
  const isInside = ({ snapshot, minor }: (typeof judged)[number]) =>
    minor >= snapshot.lowMinor && minor <= snapshot.highMinor
  const byReach = reaches.flatMap((reach): HorizonError[] => {
    const group = judged.filter(({ snapshot }) => reachOf(snapshot) === reach)
    if (group.length === 0) return []
    const sum = group.reduce((total, { minor }) => total + minor, 0)
    const missed = group.map(({ snapshot, minor }) => snapshot.meanMinor - minor)
    const share = (minor: number) => (sum <= 0 ? null : minor / sum)
    return [
      {
        reach,
        count: group.length,
        errorShare: share(missed.reduce((total, m) => total + Math.abs(m), 0)),
        biasShare: share(missed.reduce((total, m) => total + m, 0)),
        insideShare: group.filter(isInside).length / group.length,
      },
    ]
  })
  return {
    count: judged.length,
    insideShare: judged.length === 0 ? null : judged.filter(isInside).length / judged.length,
    byReach,
    kept: countOf(own, 'kept'),
    afterwards: countOf(own, 'afterwards'),
  }
}

function countOf(snapshots: readonly Snapshot[], source: Snapshot['source']): number {
  return new Set(snapshots.filter((s) => s.source === source).map((s) => s.madeIn)).size
}
