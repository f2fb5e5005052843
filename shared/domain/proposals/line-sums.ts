import { applyRate, divideHalfAwayFromZero, safe } from '../../base/money.ts'
import type { AdjustmentAmount, LineAdjustment, LineKind, LineRole } from './types.ts'

/** One priced line; quantity in thousandths, rates in millionths, money in minor units of one currency. */
export type PricedLine = {
  readonly kind: LineKind
  readonly role: LineRole
  readonly quantityMilli: number
  readonly unitPriceMinor: number
  /** Thousandths of the unit that the price is for (BT-149 of EN 16931). */
  readonly priceBaseMilli: number
  readonly discountPpm: number
  readonly adjustments: readonly LineAdjustment[]
  readonly vatPpm: number
}

/** A step from one sum to the next; minor is signed as it is added. */
export type SumStep = {
  readonly kind: 'discount' | 'charge'
  readonly label: string
  /** The share in millionths; null: a fixed sum. */
  readonly ppm: number | null
  readonly minor: number
  readonly afterMinor: number
}

export type LineSums = {
  readonly grossMinor: number
  readonly steps: readonly SumStep[]
  readonly netMinor: number
}

type Quantity = { readonly quantityMilli: number; readonly timesMilli: number }

/** Price times quantity, and times the bundles it is in: rounded once, halves away from zero. */
export function grossOf(
  { unitPriceMinor, priceBaseMilli }: Pick<PricedLine, 'unitPriceMinor' | 'priceBaseMilli'>,
  { quantityMilli, timesMilli }: Quantity,
): number {
  const exact = BigInt(safe(unitPriceMinor)) * BigInt(quantityMilli) * BigInt(timesMilli)
  return divideHalfAwayFromZero(exact, BigInt(priceBaseMilli) * 1000n)
}

/** What a step adds to a sum: a discount less than nothing, a charge more. */
export function stepMinor(kind: 'discount' | 'charge', amount: AdjustmentAmount, sumMinor: number): number {
  const size = amount.type === 'share' ? applyRate(sumMinor, amount.ppm) : amount.minor
  return kind === 'discount' ? (size === 0 ? 0 : -size) : size
}

type Steps = { readonly discountPpm: number; readonly adjustments: readonly LineAdjustment[] }

/** A line's own steps: its percentage first, then what else was agreed, each on what the one before left. */
export function withSteps(grossMinor: number, { discountPpm, adjustments }: Steps): LineSums {
  const own: readonly LineAdjustment[] =
    discountPpm === 0
      ? adjustments
      : [{ kind: 'discount', label: '', amount: { type: 'share', ppm: discountPpm } }, ...adjustments]
  let netMinor = grossMinor
  const steps = own.map(({ kind, label, amount }) => {
    const minor = stepMinor(kind, amount, netMinor)
    netMinor = safe(netMinor + minor)
    return { kind, label, ppm: amount.type === 'share' ? amount.ppm : null, minor, afterMinor: netMinor }
  })
  return { grossMinor, steps, netMinor }
}

/** Sums of a line that stands for itself. */
export function lineSums(line: PricedLine, timesMilli = 1000): LineSums {
  return withSteps(grossOf(line, { quantityMilli: line.quantityMilli, timesMilli }), line)
}
