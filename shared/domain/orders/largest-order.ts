import { applyRate, divideHalfAwayFromZero } from '../../base/money.ts'
import type { DebtGrade } from '../receivables/debt-quality.ts'
import { lineNet } from './fulfilment.ts'

/** A product the client has bought, at its own price now, minor units. Quantities in thousandths per order. */
export type BoughtProduct = {
  readonly productId: string
  readonly name: string
  readonly unit: string
  readonly priceMinor: number
  /** Off that price, in millionths. */
  readonly discountPpm: number
  readonly usualMilli: number
  readonly mostMilli: number
  readonly orders: number
}

/** A product that clients of the same kind buy and this one does not. */
export type MissedProduct = {
  readonly productId: string
  readonly name: string
  readonly unit: string
  readonly priceMinor: number
  readonly discountPpm: number
  /** What those who buy it usually take at a time. */
  readonly usualMilli: number
  readonly buyers: number
  readonly peers: number
}

/** How far the client may owe more. */
export type CreditRoom = {
  readonly grade: DebtGrade
  /** null: no limit is agreed. */
  readonly limitMinor: number | null
  readonly openMinor: number
  readonly overdueMinor: number
  /** Ordered and neither delivered nor invoiced yet. */
  readonly comingMinor: number
}

export type LargestOrderLine = {
  readonly productId: string
  readonly name: string
  readonly unit: string
  readonly quantityMilli: number
  readonly priceMinor: number
  readonly discountPpm: number
  readonly netMinor: number
  /** usual: as it buys; more: as much as it ever took; gap: others like it buy it. */
  readonly why: 'usual' | 'more' | 'gap'
  /** For a gap: so many of so many clients like it. */
  readonly buyers: number
  readonly peers: number
  /** Less than wanted because the credit room ends. */
  readonly isCut: boolean
}

export type LargestOrder = {
  readonly currency: string
  readonly room: CreditRoom
  /** What the next order may come to; null: nothing limits it. */
  readonly roomMinor: number | null
  /** Share of the free limit that the client's way of paying leaves, millionths. */
  readonly trustPpm: number
  readonly lines: readonly LargestOrderLine[]
  readonly totalMinor: number
  /** What would be ordered besides, were there room. */
  readonly leftOutMinor: number
}

const trust: Readonly<Record<DebtGrade, number>> = {
  good: 1_000_000,
  fair: 700_000,
  unknown: 500_000,
  poor: 0,
}

type Wish = Omit<LargestOrderLine, 'netMinor' | 'isCut'>

/**
 * The largest order that makes sense (K-42): first all it usually buys, then the gaps in its assortment, then its usual
 * goods up to the most it ever took at once; as far as the limit, less what is owed and on its way, allows, and less
 * still where it pays late. With a poor record nothing more is sold on credit before money has come.
 */
export function largestOrder(
  currency: string,
  bought: readonly BoughtProduct[],
  missed: readonly MissedProduct[],
  room: CreditRoom,
): LargestOrder {
  const trustPpm = trust[room.grade]
  const roomMinor = roomOf(room, trustPpm)
  const lines: LargestOrderLine[] = []
  let leftOutMinor = 0
  let spent = 0
  for (const wish of wishes(bought, missed)) {
    const wanted = netOf(wish, wish.quantityMilli)
    const line = fitted(wish, wanted, roomMinor === null ? null : roomMinor - spent)
    if (line !== null) lines.push(line)
    spent += line?.netMinor ?? 0
    leftOutMinor += wanted - (line?.netMinor ?? 0)
  }
  return {
    currency,
    room,
    roomMinor,
    trustPpm,
    lines: merged(lines),
    totalMinor: spent,
    leftOutMinor,
  }
}

function roomOf({ limitMinor, openMinor, comingMinor, grade }: CreditRoom, trustPpm: number): number | null {
  if (limitMinor === null) return grade === 'poor' ? 0 : null
  return applyRate(Math.max(0, limitMinor - openMinor - comingMinor), trustPpm)
}

function wishes(bought: readonly BoughtProduct[], missed: readonly MissedProduct[]): readonly Wish[] {
  const worth = (p: BoughtProduct | MissedProduct) => netOf(p, p.usualMilli)
  const own = [...bought]
    .filter((p) => p.usualMilli > 0)
    .sort((a, b) => b.orders - a.orders || worth(b) - worth(a))
  const gaps = [...missed]
    .filter((p) => p.usualMilli > 0)
    .sort((a, b) => b.buyers - a.buyers || worth(b) - worth(a))
  const plain = { buyers: 0, peers: 0 }
  return [
    ...own.map((p): Wish => ({ ...shown(p), ...plain, quantityMilli: p.usualMilli, why: 'usual' })),
    ...gaps.map(
      (p): Wish => ({
        ...shown(p),
        buyers: p.buyers,
        peers: p.peers,
        quantityMilli: p.usualMilli,
        why: 'gap',
      }),
    ),
    ...own
      .filter((p) => p.mostMilli > p.usualMilli)
      .map((p): Wish => ({ ...shown(p), ...plain, quantityMilli: p.mostMilli - p.usualMilli, why: 'more' })),
  ]
}

function shown({ productId, name, unit, priceMinor, discountPpm }: BoughtProduct | MissedProduct) {
  return { productId, name, unit, priceMinor, discountPpm }
}

/** As much of a wish as there is room for, in whole units; null: not even one. */
function fitted(wish: Wish, wanted: number, left: number | null): LargestOrderLine | null {
  if (left === null || wanted <= left) return { ...wish, netMinor: wanted, isCut: false }
  const unitMinor = netOf(wish, 1000)
  if (left <= 0 || unitMinor <= 0) return null
  let units = Math.min(Math.floor(left / unitMinor), Math.floor(wish.quantityMilli / 1000))
  // A unit alone may have been rounded down by less than what many of them come to.
  while (units > 0 && netOf(wish, units * 1000) > left) units -= 1
  if (units <= 0) return null
  const quantityMilli = units * 1000
  return { ...wish, quantityMilli, netMinor: netOf(wish, quantityMilli), isCut: true }
}

/** What so much of a product comes to. */
function netOf({ priceMinor, discountPpm }: Pick<Wish, 'priceMinor' | 'discountPpm'>, quantityMilli: number) {
  return lineNet({ unitPriceMinor: priceMinor, discountPpm, quantityMilli })
}

/** A product that is wanted as usual and then more stands once, with both quantities. */
function merged(lines: readonly LargestOrderLine[]): readonly LargestOrderLine[] {
  const found = new Map<string, LargestOrderLine>()
  for (const line of lines) {
    const before = found.get(line.productId)
    found.set(
      line.productId,
      before === undefined
        ? line
        : {
            ...before,
            why: line.why,
            quantityMilli: before.quantityMilli + line.quantityMilli,
            netMinor: before.netMinor + line.netMinor,
            isCut: before.isCut || line.isCut,
          },
    )
  }
  return [...found.values()]
}

/** The middle of quantities, rounded to whole units; 0 of none. */
export function usualQuantity(quantities: readonly number[]): number {
  const sorted = [...quantities].sort((a, b) => a - b)
  const middle = sorted[Math.floor(sorted.length / 2)] ?? 0
  return Math.max(1, divideHalfAwayFromZero(BigInt(middle), 1000n)) * (sorted.length === 0 ? 0 : 1000)
}
