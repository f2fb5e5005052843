import type { LimitReport } from '../proposals/limits.ts'
import { proposalMargin } from '../proposals/margin.ts'
import { isReckonable } from '../proposals/reckonable.ts'
import { proposalTotals } from '../proposals/totals.ts'
import { checkOffer } from './check-limits.ts'
import type { PriceIndex } from './price-book.ts'

/** A line of a deal or an order, in minor units of its currency; discount in millionths. */
export type SoldLine = {
  readonly productId: string | null
  readonly quantityMilli: number
  readonly unitPriceMinor: number
  readonly unitCostMinor: number | null
  readonly discountPpm: number
}

type Summed = Omit<SoldLine, 'productId'>
const plain = { kind: 'item', role: 'counted', priceBaseMilli: 1000, adjustments: [], vatPpm: 0 } as const

/** The lines of a deal or an order as those of a proposal. */
function offerLines<T extends Summed>(sold: readonly T[]): readonly (T & typeof plain)[] {
  return sold.map((line) => ({ ...line, ...plain }))
}

/** Whether every sum of the lines stays an exact number of minor units: asked before any is reckoned. */
export function areSummable(sold: readonly Summed[]): boolean {
  return isReckonable(offerLines(sold), [])
}

/** How the lines of a deal or an order stand to the rules (K-41): as the same lines in a proposal would. */
export function checkSale(index: PriceIndex, sold: readonly SoldLine[], currency: string): LimitReport {
  const lines = offerLines(sold)
  const totals = proposalTotals(lines, { adjustments: [], isVatPerLine: false })
  const margin = proposalMargin(lines, totals)
  return checkOffer(index, { currency, adjustments: [], lines, totals, margin })
}
