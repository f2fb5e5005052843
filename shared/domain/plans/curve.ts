import { divideHalfAwayFromZero } from '../../base/money.ts'
import type { Curve, Point } from './terms.ts'

type Fraction = { readonly numerator: bigint; readonly denominator: bigint }
const million = 1_000_000n

/** Value between two points, exact. */
function between(a: Point, b: Point, at: number): Fraction {
  const run = BigInt(b.at - a.at)
  return { numerator: BigInt(a.ppm) * run + BigInt(b.ppm - a.ppm) * BigInt(at - a.at), denominator: run }
}

/** The exact value of a row of points in ppm; null before the first one. The later of two points at one place counts. */
function exactAt(points: readonly Point[], at: number, beyondPpm: number): Fraction | null {
  const next = points.findIndex((p) => p.at > at)
  const last = points[next < 0 ? points.length - 1 : next - 1]
  if (last === undefined) return null
  const following = next < 0 ? undefined : points[next]
  if (following !== undefined) return between(last, following, at)
  return {
    numerator: BigInt(last.ppm) * million + BigInt(at - last.at) * BigInt(beyondPpm),
    denominator: million,
  }
}

/** What a curve pays at an attainment, as a factor of a sum in minor units. attainment in ppm (1 000 000 = on target). */
export function payByCurve(curve: Curve, attainmentPpm: number, minor: number): number {
  const exact = exactAt(curve.points, attainmentPpm, curve.beyondPpm)
  if (exact === null) return 0
  const isCapped = curve.capPpm !== null && exact.numerator > BigInt(curve.capPpm) * exact.denominator
  const { numerator, denominator } = isCapped
    ? { numerator: BigInt(curve.capPpm ?? 0), denominator: 1n }
    : exact
  return divideHalfAwayFromZero(BigInt(minor) * numerator, denominator * million)
}

/** The factor itself in ppm, for showing. */
export function curveAt(curve: Curve, attainmentPpm: number): number {
  return payByCurve(curve, attainmentPpm, 1_000_000)
}

/** A rate that runs straight between points of size; flat before the first and after the last. ppm. */
export function interpolatedRate(points: readonly Point[], size: number): number {
  const exact = exactAt(points, size, 0)
  if (exact === null) return points[0]?.ppm ?? 0
  return divideHalfAwayFromZero(exact.numerator, exact.denominator)
}

/** Interpolated pay of a base in minor units, exact until the one rounding. */
export function interpolatedPay(points: readonly Point[], size: number, baseMinor: number): number {
  const exact = exactAt(points, size, 0) ?? { numerator: BigInt(points[0]?.ppm ?? 0), denominator: 1n }
  return divideHalfAwayFromZero(BigInt(baseMinor) * exact.numerator, exact.denominator * million)
}

/** How much of a target was reached, in ppm; 0 where there is no target. */
export function attainmentOf(volumeMinor: number, targetMinor: number): number {
  if (targetMinor <= 0) return 0
  return divideHalfAwayFromZero(BigInt(volumeMinor) * million, BigInt(targetMinor))
}
