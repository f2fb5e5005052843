import { applyRate, divideHalfAwayFromZero, safe, timesQuantity } from '../../base/money.ts'
import type { Delivery, OrderAct, OrderLine, OrderStage } from './types.ts'

type Priced = Pick<OrderLine, 'quantityMilli' | 'unitPriceMinor' | 'discountPpm'>
type Costed = Priced & Pick<OrderLine, 'unitCostMinor'>
type Ordered = Pick<OrderLine, 'id' | 'quantityMilli'>
type Arrived = Pick<Delivery, 'orderLineId' | 'quantityMilli' | 'deliveredOn'>
type Acted = Pick<OrderAct, 'orderLineId' | 'quantityMilli' | 'kind'>

/** What a line comes to after its discount, minor units. */
export function lineNet({ quantityMilli, unitPriceMinor, discountPpm }: Priced): number {
  const gross = timesQuantity(unitPriceMinor, quantityMilli)
  return safe(gross - applyRate(gross, discountPpm))
}

/** Amount and cost of an order's lines; the cost is null as soon as one line's is not known. */
export function orderSums(lines: readonly Costed[]): {
  readonly amountMinor: number
  readonly costMinor: number | null
} {
  const costs = lines.map((l) =>
    l.unitCostMinor === null ? null : timesQuantity(l.unitCostMinor, l.quantityMilli),
  )
  return {
    amountMinor: safe(lines.reduce((sum, line) => sum + lineNet(line), 0)),
    costMinor:
      lines.length === 0 || costs.includes(null)
        ? null
        : safe(costs.reduce((sum: number, cost) => sum + (cost ?? 0), 0)),
  }
}

function sumOf(rows: readonly { readonly quantityMilli: number }[]): number {
  return rows.reduce((sum, row) => sum + row.quantityMilli, 0)
}

/** Thousandths of a line that have arrived. */
export function deliveredMilli(lineId: string, deliveries: readonly Arrived[]): number {
  return sumOf(deliveries.filter((d) => d.orderLineId === lineId))
}

/** Thousandths of a line that are given back, missing or of another sort, by acts of the kinds asked for. */
export function actedMilli(
  lineId: string,
  acts: readonly Acted[],
  kinds: readonly OrderAct['kind'][],
): number {
  return sumOf(acts.filter((a) => a.orderLineId === lineId && kinds.includes(a.kind)))
}

/** Thousandths of a line still to come: what is missing by an act comes no more. */
export function openMilli(line: Ordered, deliveries: readonly Arrived[], acts: readonly Acted[]): number {
  const short = actedMilli(line.id, acts, ['shortage'])
  return Math.max(0, line.quantityMilli - deliveredMilli(line.id, deliveries) - short)
}

/** The day on which the last of all lines arrived; null while something is to come, or there are no lines. */
export function wholeOn(
  lines: readonly Ordered[],
  deliveries: readonly Arrived[],
  acts: readonly Acted[],
): string | null {
  const isWhole = lines.length > 0 && lines.every((line) => openMilli(line, deliveries, acts) === 0)
  return isWhole
    ? deliveries
        .map((d) => d.deliveredOn)
        .reduce((a: string | null, b) => (a !== null && a > b ? a : b), null)
    : null
}

/** How much of the amount of an order has arrived, millionths; null: no lines, or lines worth nothing. */
export function deliveredPpm(
  lines: readonly (Ordered & Priced)[],
  deliveries: readonly Arrived[],
): number | null {
  const total = lines.reduce((sum, line) => sum + lineNet(line), 0)
  if (total <= 0) return null
  const arrived = lines.reduce((sum, line) => {
    const share = Math.min(line.quantityMilli, deliveredMilli(line.id, deliveries))
    return line.quantityMilli === 0
      ? sum
      : sum + divideHalfAwayFromZero(BigInt(lineNet(line)) * BigInt(share), BigInt(line.quantityMilli))
  }, 0)
  return divideHalfAwayFromZero(BigInt(arrived) * 1_000_000n, BigInt(total))
}

const path: readonly OrderStage[] = ['taken', 'placed', 'confirmed', 'delivered']

/** The stage one step on; null where there is none. A cancelled order goes back to being placed. */
export function orderStep(stage: OrderStage, by: 1 | -1): OrderStage | null {
  if (stage === 'cancelled') return by === -1 ? 'placed' : null
  return path[path.indexOf(stage) + by] ?? null
}
