import { divideHalfAwayFromZero } from '../../base/money.ts'
import { grossOf, type PricedLine } from './line-sums.ts'
import { type ProposalTotals, partsAfter } from './totals.ts'

/** Internal: what a line or the whole leaves. Never part of an offer. */
export type Margin = {
  /** null: the cost is not known. */
  readonly costMinor: number | null
  readonly marginMinor: number | null
  /** Of the net amount, in millionths; null: not known, nothing is charged, or a thousand times what is charged. */
  readonly marginPpm: number | null
}

export type ProposalMargin = {
  readonly lines: readonly Margin[]
  readonly total: Margin
  /** Counted lines whose cost is not known. */
  readonly unknown: number
}

export type CostedLine = PricedLine & { readonly unitCostMinor: number | null }

/** Margin by line and of the whole, after all discounts and charges, before VAT. */
export function proposalMargin(lines: readonly CostedLine[], totals: ProposalTotals): ProposalMargin {
  const costs = lineCosts(lines)
  const counted = lines.flatMap((line, i) =>
    line.role === 'counted' && line.kind !== 'part' ? [costs[i] ?? null] : [],
  )
  const unknown = counted.filter((cost) => cost === null).length
  const sum = counted.reduce<number>((all, cost) => all + (cost ?? 0), 0)
  return {
    lines: lines.map((_, i) => marginOf(totals.lines[i]?.netMinor ?? 0, costs[i] ?? null)),
    total: marginOf(totals.taxableMinor, unknown > 0 ? null : sum),
    unknown,
  }
}

/** Cost of each line; of a bundle: of its parts together. */
function lineCosts(lines: readonly CostedLine[]): readonly (number | null)[] {
  const costs: (number | null)[] = []
  for (let i = 0; i < lines.length; ) {
    const head = lines[i] as CostedLine
    const parts = head.kind === 'bundle' ? partsAfter(lines, i) : []
    const own = parts.map((part) => costOf(part, head.quantityMilli))
    costs.push(parts.length === 0 ? costOf(head, 1000) : addUp(own), ...own)
    i += 1 + parts.length
  }
  return costs
}

function costOf(line: CostedLine, timesMilli: number): number | null {
  const { unitCostMinor, priceBaseMilli, quantityMilli } = line
  if (unitCostMinor === null) return null
  return grossOf({ unitPriceMinor: unitCostMinor, priceBaseMilli }, { quantityMilli, timesMilli })
}

function addUp(costs: readonly (number | null)[]): number | null {
  return costs.reduce<number | null>((sum, cost) => (sum === null || cost === null ? null : sum + cost), 0)
}

function marginOf(netMinor: number, costMinor: number | null): Margin {
  if (costMinor === null) return { costMinor, marginMinor: null, marginPpm: null }
  const marginMinor = netMinor - costMinor
  const isTold = netMinor > 0 && Math.abs(marginMinor) <= netMinor * 1_000
  const marginPpm = !isTold
    ? null
    : divideHalfAwayFromZero(BigInt(marginMinor) * 1_000_000n, BigInt(netMinor))
  return { costMinor, marginMinor, marginPpm }
}
