import { divideHalfAwayFromZero } from '../../base/money.ts'
import { isFor } from '../pricing/find-price.ts'
import type { Promotion } from '../pricing/types.ts'

/** Something that counts towards a bonus on a day: an order, or what was paid of one. Minor units without tax. */
export type Purchase = {
  readonly clientId: string
  readonly on: string
  readonly minor: number
  /** The goods it is for, at their own sums: the whole of which minor is a part. */
  readonly goods: readonly {
    readonly productId: string
    readonly groupName: string
    readonly minor: number
  }[]
}

/**
 * How much of a purchase counts for a programme: all of it, or the share of the goods it names. What is typed without
 * a product counts only where every product does.
 */
export function countedMinor(promotion: Promotion, purchase: Purchase, columnId: string | null): number {
  if (promotion.columnIds.length > 0 && (columnId === null || !promotion.columnIds.includes(columnId)))
    return 0
  if (promotion.productIds.length === 0 && promotion.groupNames.length === 0) return purchase.minor
  const fits = ({ productId, groupName }: Purchase['goods'][number]) =>
    productId !== '' && isFor(promotion, { id: productId, groupName }, columnId)
  const whole = purchase.goods.reduce((sum, line) => sum + line.minor, 0)
  const own = purchase.goods.filter(fits).reduce((sum, line) => sum + line.minor, 0)
  if (whole <= 0 || own === whole) return own === 0 ? 0 : purchase.minor
  return divideHalfAwayFromZero(BigInt(purchase.minor) * BigInt(own), BigInt(whole))
}
