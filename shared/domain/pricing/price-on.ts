import { divideHalfAwayFromZero } from '../../base/money.ts'
import type { Price } from './types.ts'

type Row = Pick<Price, 'validFrom' | 'createdAt'>

/** The row in force on a day: the newest that has begun; of one day the one written last. */
export function priceOn<T extends Row>(rows: readonly T[], day: string): T | undefined {
  return rows.filter((row) => row.validFrom <= day).reduce<T | undefined>(newer, undefined)
}

/** The row that held before the one in force. */
export function priceBefore<T extends Row>(rows: readonly T[], day: string): T | undefined {
  const now = priceOn(rows, day)
  return rows.filter((row) => row !== now && row.validFrom <= day).reduce<T | undefined>(newer, undefined)
}

function newer<T extends Row>(a: T | undefined, b: T): T {
  if (a === undefined) return b
  if (a.validFrom !== b.validFrom) return a.validFrom > b.validFrom ? a : b
  return a.createdAt > b.createdAt ? a : b
}

/** From one price to another, in millionths of the first; null: there is nothing to compare with. */
export function priceChange(from: number | null, to: number | null): number | null {
  if (from === null || to === null || from <= 0) return null
  return divideHalfAwayFromZero(BigInt(to - from) * 1_000_000n, BigInt(from))
}
