import type { PricedLine } from './line-sums.ts'
import type { CostedLine } from './margin.ts'
import type { Adjustment, LineAdjustment } from './types.ts'

/** VAT at most doubles a sum, and a sum of two of them is still exact. */
const most = BigInt(Number.MAX_SAFE_INTEGER) / 4n
const million = 1_000_000n

/**
 * Whether every sum of an offer stays a whole number of minor units that is exact (below 2^53): asked before anything
 * is reckoned, for what is typed may be anything. Signs are left out, so that what cancels out counts too.
 */
export function isReckonable(lines: readonly CostedLine[], adjustments: readonly Adjustment[]): boolean {
  let sum = 0n
  let timesMilli = 1000n
  for (const line of lines) {
    if (line.kind !== 'part') timesMilli = 1000n
    sum += lineBound(line, timesMilli)
    if (line.kind === 'bundle')
      timesMilli = size(line.quantityMilli) > 1000n ? size(line.quantityMilli) : 1000n
  }
  return withCharges(sum, adjustments) <= most
}

function size(value: number): bigint {
  return BigInt(Math.abs(value))
}

function lineBound(line: CostedLine, timesMilli: bigint): bigint {
  const dearest = size(line.unitPriceMinor) + size(line.unitCostMinor ?? 0)
  return withCharges(grossBound(dearest, line, timesMilli), line.adjustments)
}

function grossBound(price: bigint, line: PricedLine, timesMilli: bigint): bigint {
  return (price * size(line.quantityMilli) * timesMilli) / (BigInt(line.priceBaseMilli) * 1000n) + 1n
}

/** What a sum is at most after its steps: discounts of a fixed sum count as their size. */
function withCharges(sum: bigint, steps: readonly LineAdjustment[]): bigint {
  return steps.reduce((bound, { kind, amount }) => {
    if (amount.type === 'sum') return bound + size(amount.minor)
    return kind === 'charge' ? (bound * (million + BigInt(amount.ppm))) / million + 1n : bound
  }, sum)
}
