import { allocate } from '../../base/allocate.ts'
import { applyRate, safe, timesQuantity } from '../../base/money.ts'

/** One priced line; quantity in thousandths, rates in millionths, money in minor units. */
export type PricedLine = {
  readonly quantityMilli: number
  readonly unitPriceMinor: number
  readonly discountPpm: number
  readonly vatPpm: number
  /** Shown, but outside the total. */
  readonly isOptional: boolean
}

export type TotalsRule = {
  readonly discountPpm: number
  /** VAT rounded per line instead of once per rate. */
  readonly isVatPerLine: boolean
}

export type LineSums = {
  readonly grossMinor: number
  readonly discountMinor: number
  readonly netMinor: number
}

export type VatGroup = { readonly vatPpm: number; readonly taxableMinor: number; readonly vatMinor: number }

export type ProposalTotals = {
  readonly lines: readonly LineSums[]
  /** Sum of the lines' net amounts. */
  readonly subtotalMinor: number
  readonly discountMinor: number
  readonly taxableMinor: number
  readonly vatGroups: readonly VatGroup[]
  readonly vatMinor: number
  readonly totalMinor: number
}

export function lineSums(line: PricedLine): LineSums {
  const grossMinor = timesQuantity(line.unitPriceMinor, line.quantityMilli)
  const discountMinor = applyRate(grossMinor, line.discountPpm)
  return { grossMinor, discountMinor, netMinor: grossMinor - discountMinor }
}

/**
 * Sums of a proposal, step by step: lines, their discounts, the total discount shared over the lines without losing
 * a cent, VAT half-up per rate (EN 16931) or per line, total. Groups add up to the whole exactly.
 */
export function proposalTotals(lines: readonly PricedLine[], rule: TotalsRule): ProposalTotals {
  const sums = lines.map(lineSums)
  const counted = lines.map((line, i) => (line.isOptional ? 0 : (sums[i]?.netMinor ?? 0)))
  const subtotalMinor = safe(counted.reduce((a, b) => a + b, 0))
  const discountMinor = applyRate(subtotalMinor, rule.discountPpm)
  const groups = groupByRate(lines, counted)
  const shares =
    groups.length === 0
      ? []
      : allocate(
          discountMinor,
          groups.map((g) => Math.max(0, g.netMinor)),
        )
  const vatGroups = groups.map((group, i) => {
    const taxableMinor = group.netMinor - (shares[i] ?? 0)
    return { vatPpm: group.vatPpm, taxableMinor, vatMinor: groupVat(group, taxableMinor, rule) }
  })
  const taxableMinor = subtotalMinor - discountMinor
  const vatMinor = vatGroups.reduce((sum, g) => sum + g.vatMinor, 0)
  return {
    lines: sums,
    subtotalMinor,
    discountMinor,
    taxableMinor,
    vatGroups,
    vatMinor,
    totalMinor: safe(taxableMinor + vatMinor),
  }
}

type RateGroup = { readonly vatPpm: number; readonly netMinor: number; readonly nets: readonly number[] }

/** Lines by VAT rate, highest first, so that the order of lines never changes a sum. */
function groupByRate(lines: readonly PricedLine[], nets: readonly number[]): RateGroup[] {
  const byRate = new Map<number, number[]>()
  lines.forEach((line, i) => {
    if (line.isOptional) return
    byRate.set(line.vatPpm, [...(byRate.get(line.vatPpm) ?? []), nets[i] ?? 0])
  })
  return [...byRate.entries()]
    .sort(([a], [b]) => b - a)
    .map(([vatPpm, own]) => ({ vatPpm, nets: own, netMinor: own.reduce((a, b) => a + b, 0) }))
}

function groupVat(group: RateGroup, taxableMinor: number, rule: TotalsRule): number {
  if (!rule.isVatPerLine || group.nets.some((n) => n < 0)) return applyRate(taxableMinor, group.vatPpm)
  const shared = allocate(
    group.netMinor - taxableMinor,
    [...group.nets].sort((a, b) => b - a),
  )
  return [...group.nets]
    .sort((a, b) => b - a)
    .reduce((sum, net, i) => sum + applyRate(net - (shared[i] ?? 0), group.vatPpm), 0)
}
