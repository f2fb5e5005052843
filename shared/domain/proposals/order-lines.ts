import { divideHalfAwayFromZero } from '../../base/money.ts'
import type { OrderLine } from '../orders/types.ts'
import type { ProposalTotals } from './totals.ts'
import type { ProposalLine } from './types.ts'

type NewLine = Pick<
  OrderLine,
  | 'productId'
  | 'name'
  | 'quantityMilli'
  | 'unit'
  | 'unitPriceMinor'
  | 'unitCostMinor'
  | 'discountPpm'
  | 'promisedOn'
>

/**
 * Lines as they were chosen: those outside the total are left out unless the client took them; an alternative that was
 * taken stands in place of the counted line before it.
 */
export function takenLines(
  lines: readonly ProposalLine[],
  taken: ReadonlySet<string>,
): readonly ProposalLine[] {
  const replaced = replacedIds(lines, taken)
  let isKept = true
  return lines.flatMap((line) => {
    if (line.kind !== 'part') isKept = line.role === 'counted' ? !replaced.has(line.id) : taken.has(line.id)
    return isKept ? [{ ...line, role: 'counted' as const }] : []
  })
}

/** Counted lines for which the client took an alternative. */
function replacedIds(lines: readonly ProposalLine[], taken: ReadonlySet<string>): ReadonlySet<string> {
  const replaced = new Set<string>()
  let counted: string | null = null
  for (const { id, kind, role } of lines) {
    if (kind === 'part') continue
    if (role === 'counted') counted = id
    else if (role === 'alternative' && taken.has(id) && counted !== null) replaced.add(counted)
  }
  return replaced
}

/**
 * Lines of an order made from an accepted proposal (K-50). What cannot be said by a price, a quantity and one
 * discount (steps on the whole, prices for a hundred) stands in a last line, so that the order comes to exactly the
 * proposal's net sum. net: what a line of the order comes to by its own rule.
 */
export function orderLinesOf(
  lines: readonly ProposalLine[],
  totals: Pick<ProposalTotals, 'taxableMinor'>,
  { net, rest }: { readonly net: (line: NewLine) => number; readonly rest: string },
): readonly NewLine[] {
  let bundles = 1000
  const made = lines.flatMap((line, i): readonly NewLine[] => {
    if (line.kind !== 'part') bundles = line.kind === 'bundle' ? line.quantityMilli : 1000
    const isFrame = line.kind === 'bundle' && lines[i + 1]?.kind === 'part'
    return isFrame ? [] : [orderLine(line, line.kind === 'part' ? bundles : 1000)]
  })
  const missing = totals.taxableMinor - made.reduce((sum, line) => sum + net(line), 0)
  return missing === 0 ? made : [...made, restLine(rest, missing)]
}

function orderLine(line: ProposalLine, timesMilli: number): NewLine {
  const { productId, name, quantityMilli, unit, unitPriceMinor, unitCostMinor, discountPpm } = line
  const perUnit = (minor: number) =>
    divideHalfAwayFromZero(BigInt(minor) * 1000n, BigInt(line.priceBaseMilli))
  return {
    productId,
    name,
    quantityMilli: divideHalfAwayFromZero(BigInt(quantityMilli) * BigInt(timesMilli), 1000n),
    unit,
    unitPriceMinor: perUnit(unitPriceMinor),
    unitCostMinor: unitCostMinor === null ? null : perUnit(unitCostMinor),
    discountPpm,
    promisedOn: null,
  }
}

function restLine(name: string, minor: number): NewLine {
  return {
    productId: null,
    name,
    quantityMilli: 1000,
    unit: '',
    unitPriceMinor: minor,
    unitCostMinor: 0,
    discountPpm: 0,
    promisedOn: null,
  }
}
