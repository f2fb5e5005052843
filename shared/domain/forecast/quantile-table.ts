import { at } from './numbers.ts'

/** Equally likely values in order: drawing from it is one look-up. */
export type QuantileTable = Float64Array
export const tableSize = 256

export type Weighted = { readonly value: number; readonly weight: number }

/** The table of weighted values; all zero of none. Neighbours are joined, so that few values don't make steps. */
export function tableOf(values: readonly Weighted[]): QuantileTable {
  const table = new Float64Array(tableSize)
  const order = values.filter((v) => v.weight > 0).sort((a, b) => a.value - b.value)
  const total = order.reduce((sum, v) => sum + v.weight, 0)
  if (total === 0) return table
  // Each value stands in the middle of its weight; between the middles linear.
  let passed = 0
  const middles = order.map(({ weight }) => {
    const middle = (passed + weight / 2) / total
    passed += weight
    return middle
  })
  let i = 0
  for (let k = 0; k < tableSize; k++) {
    const p = (k + 0.5) / tableSize
    while (i < order.length && at(middles, i) < p) i++
    const [above, below] = [order[Math.min(i, order.length - 1)], order[Math.max(0, i - 1)]]
    if (above === undefined || below === undefined) continue
    const span = at(middles, Math.min(i, order.length - 1)) - at(middles, Math.max(0, i - 1))
    const part = span <= 0 ? 0 : (p - at(middles, Math.max(0, i - 1))) / span
    table[k] = below.value + Math.min(1, Math.max(0, part)) * (above.value - below.value)
  }
  return table
}

/** Share of the table at or below a value. */
export function shareBelow(table: QuantileTable, value: number): number {
  let low = 0
  let high = table.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (at(table, middle) <= value) low = middle + 1
    else high = middle
  }
  return low / table.length
}
