import { allocate } from '../../base/allocate.ts'
import { safe } from '../../base/money.ts'

/**
 * Shares a sum by weights that may be negative (a line that gives something back), without losing a minor unit:
 * exact shares rounded down, the rest one by one to the largest remainders. Weights that cancel out count by size.
 */
export function shareSigned(minor: number, weights: readonly number[]): number[] {
  const total = weights.reduce((sum, w) => sum + BigInt(safe(w)), 0n)
  if (total === 0n) return allocate(minor, weights.map(Math.abs))
  const exact = weights.map((w) => floorDivide(BigInt(safe(minor)) * BigInt(w), total))
  const shares = exact.map(({ whole }) => Number(whole))
  let left = minor - shares.reduce((a, b) => a + b, 0)
  const order = exact
    .map(({ rest }, index) => ({ rest, index }))
    .sort((a, b) => (a.rest > b.rest ? -1 : a.rest < b.rest ? 1 : a.index - b.index))
  for (const { index } of order) {
    if (left <= 0) break
    shares[index] = (shares[index] ?? 0) + 1
    left -= 1
  }
  return shares.map((share) => (share === 0 ? 0 : share))
}

/** Whole part rounded down, and what is left of it as a part of |divisor|. */
function floorDivide(dividend: bigint, divisor: bigint): { readonly whole: bigint; readonly rest: bigint } {
  const [a, b] = divisor < 0n ? [-dividend, -divisor] : [dividend, divisor]
  const cut = a / b
  const whole = a % b < 0n ? cut - 1n : cut
  return { whole, rest: a - whole * b }
}
