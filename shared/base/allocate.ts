import { assert } from './assert.ts'
import { safe } from './money.ts'

/**
 * Shares a sum by weights without losing a minor unit: each gets its exact share rounded towards zero, what is
 * left goes one by one to the largest remainders (Hamilton's method), earlier ones first.
 * All weights zero: shared evenly.
 */
export function allocate(minor: number, weights: readonly number[]): number[] {
  assert(weights.length > 0, 'there is somebody to share with')
  assert(
    weights.every((w) => Number.isSafeInteger(w) && w >= 0),
    'weights are whole and not negative',
  )
  if (weights.length === 1) return [safe(minor) === 0 ? 0 : minor]
  const total = weights.reduce((sum, w) => sum + BigInt(w), 0n)
  const used = total === 0n ? weights.map(() => 1n) : weights.map((w) => BigInt(w))
  const sum = total === 0n ? BigInt(weights.length) : total
  const sign = minor < 0 ? -1 : 1
  const size = BigInt(Math.abs(safe(minor)))
  const shares = used.map((w) => Number((size * w) / sum))
  const order = used
    .map((w, index) => ({ index, remainder: (size * w) % sum }))
    .sort((a, b) => (a.remainder > b.remainder ? -1 : a.remainder < b.remainder ? 1 : a.index - b.index))
  let left = Number(size) - shares.reduce((a, b) => a + b, 0)
  for (const { index } of order) {
    if (left <= 0) break
    shares[index] = (shares[index] ?? 0) + 1
    left -= 1
  }
  return shares.map((s) => (s === 0 ? 0 : sign * s))
}
