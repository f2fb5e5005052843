import { applyRate, divideHalfAwayFromZero } from '../../base/money.ts'
import type { Band, BandEdge } from './terms.ts'

/** What lies in a band and what it pays, in minor units. */
export type BandPart = { readonly band: Band; readonly partMinor: number; readonly minor: number }
export type BandsPay = { readonly minor: number; readonly parts: readonly BandPart[] }

/** The band a size falls into; undefined in a gap. size: in the unit of the bounds, not negative. */
export function bandAt(bands: readonly Band[], size: number, edge: BandEdge): Band | undefined {
  return edge === 'from'
    ? bands.find((b) => b.from <= size && (b.to === null || size < b.to))
    : bands.find((b) => (b.from < size || (b.from === 0 && size === 0)) && (b.to === null || size <= b.to))
}

/** The whole base at the rate of the band that `size` falls into; nothing in a gap. Minor units. */
export function wholePay(
  baseMinor: number,
  size: number,
  bands: readonly Band[],
  edge: BandEdge,
): BandsPay & { readonly ppm: number } {
  const band = bandAt(bands, Math.abs(size), edge)
  if (band === undefined) return { minor: 0, ppm: 0, parts: [] }
  const minor = applyRate(baseMinor, band.ppm)
  return { minor, ppm: band.ppm, parts: [{ band, partMinor: baseMinor, minor }] }
}

/**
 * Each band pays for the part of [start, end] that lies in it. The parts' pays sum to the difference of the
 * rounded totals at end and start, so that slices of a period sum to the period. Minor units, 0 ≤ start ≤ end.
 */
export function marginalPay(start: number, end: number, bands: readonly Band[]): BandsPay {
  const parts: BandPart[] = []
  let before = 0n
  for (const band of bands) {
    const within = (size: number) => Math.max(band.from, Math.min(size, band.to ?? size)) - band.from
    const partMinor = within(end) - within(start)
    before += BigInt(within(start)) * BigInt(band.ppm)
    if (partMinor <= 0) continue
    const after = before + BigInt(partMinor) * BigInt(band.ppm)
    const minor = divideHalfAwayFromZero(after, million) - divideHalfAwayFromZero(before, million)
    parts.push({ band, partMinor, minor })
    before = after
  }
  return { minor: parts.reduce((sum, part) => sum + part.minor, 0), parts }
}

const million = 1_000_000n

/** Bounds in ppm of a target as sums in minor units. */
export function bandsOfTarget(bands: readonly Band[], targetMinor: number): readonly Band[] {
  return bands.map(({ from, to, ppm }) => ({
    from: applyRate(targetMinor, from),
    to: to === null ? null : applyRate(targetMinor, to),
    ppm,
  }))
}
