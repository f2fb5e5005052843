import { applyRate, divideHalfAwayFromZero } from '../../base/money.ts'
import { marginalPay, wholePay } from './bands.ts'
import { interpolatedPay } from './curve.ts'
import { unlockBands } from './pay.ts'
import type { Band, BandEdge, BandReading, Rate } from './terms.ts'

/** A place where one more minor unit changes the pay by a jump. Sums in minor units. */
export type Cliff = {
  /** The last size before the jump. */
  readonly atMinor: number
  readonly beforeMinor: number
  readonly afterMinor: number
  /** afterMinor − beforeMinor; negative: more sales pay less. */
  readonly changeMinor: number
  /** Size from which more is paid again than before the fall; null: it is no fall, or never. */
  readonly recoversAtMinor: number | null
}

/** What a rate pays for a base of this size, taken for itself. Minor units; null where the margin decides. */
export function payOfSize(rate: Rate, size: number): number | null {
  switch (rate.kind) {
    case 'flat':
      return applyRate(size, rate.ppm)
    case 'interpolated':
      return interpolatedPay(rate.points, size, size)
    case 'unlock':
      return wholePay(size, size, unlockBands(rate), 'from').minor
    case 'bands':
      return payOfBands(rate.bands, rate.reading, rate.edge, size)
    case 'margin-bands':
      return null
  }
}

export function payOfBands(
  bands: readonly Band[],
  reading: BandReading,
  edge: BandEdge,
  size: number,
): number {
  return reading === 'whole' ? wholePay(size, size, bands, edge).minor : marginalPay(0, size, bands).minor
}

/** Jumps in what bands pay when the band reached pays for everything; bounds in minor units. Marginal bands have none. */
export function cliffsOf(bands: readonly Band[], edge: BandEdge): readonly Cliff[] {
  return bands.flatMap((band, i): Cliff[] => {
    const next = bands[i + 1]
    if (band.to === null || next === undefined) return []
    const atMinor = edge === 'from' ? band.to - 1 : band.to
    const beforeMinor = applyRate(atMinor, band.ppm)
    const afterMinor = wholePay(atMinor + 1, atMinor + 1, bands, edge).minor
    const changeMinor = afterMinor - beforeMinor
    if (next.ppm === band.ppm) return []
    const recoversAtMinor = changeMinor < 0 ? recovery(bands.slice(i + 1), beforeMinor) : null
    return [{ atMinor, beforeMinor, afterMinor, changeMinor, recoversAtMinor }]
  })
}

/** The smallest size in the following bands that pays at least this much. */
function recovery(bands: readonly Band[], minor: number): number | null {
  for (const { from, to, ppm } of bands) {
    if (ppm === 0) continue
    const size = Math.max(from, divideHalfAwayFromZero(BigInt(minor) * 1_000_000n, BigInt(ppm)))
    if (to === null || size < to) return size
  }
  return null
}

/** The cliffs of a rate measured in money; bands by attainment need the target. */
export function cliffsOfRate(rate: Rate, targetMinor: number | null): readonly Cliff[] {
  if (rate.kind === 'unlock') return cliffsOf(unlockBands(rate), 'from')
  if (rate.kind !== 'bands' || rate.reading === 'marginal') return []
  if (rate.by !== 'attainment') return cliffsOf(rate.bands, rate.edge)
  if (targetMinor === null) return []
  const bands = rate.bands.map(({ from, to, ppm }) => ({
    from: applyRate(targetMinor, from),
    to: to === null ? null : applyRate(targetMinor, to),
    ppm,
  }))
  return cliffsOf(bands, rate.edge)
}
