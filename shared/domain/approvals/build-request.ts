import { divideHalfAwayFromZero } from '../../base/money.ts'
import { findPrice } from '../pricing/find-price.ts'
import { inCurrency } from '../pricing/in-currency.ts'
import type { PriceIndex } from '../pricing/price-book.ts'
import type { LimitReport } from '../proposals/limits.ts'
import type { ProposalMargin } from '../proposals/margin.ts'
import type { ProposalTotals } from '../proposals/totals.ts'
import type { Proposal, ProposalLine } from '../proposals/types.ts'
import type { ApprovalRequest, RequestLine } from './types.ts'

export type Asking = {
  readonly proposal: Proposal
  readonly clientName: string
  readonly lines: readonly ProposalLine[]
  readonly totals: ProposalTotals
  readonly margin: ProposalMargin
  readonly limits: LimitReport
}

type Choice = { readonly language: ApprovalRequest['language']; readonly withMargins: boolean }

/** What the head of department is shown of a version; margins and costs only where the user puts them in. */
export function buildRequest(index: PriceIndex, asking: Asking, choice: Choice): ApprovalRequest {
  const { proposal, clientName, totals, margin, limits } = asking
  const { number, title, currency, validUntil } = proposal
  const { marginMinor, marginPpm } = margin.total
  const whole = limits.reasons.filter((reason) => reason.line === null)
  return {
    number,
    title,
    clientName,
    language: choice.language,
    currency,
    validUntil,
    taxableMinor: totals.taxableMinor,
    totalMinor: totals.totalMinor,
    discountPpm: limits.discountPpm,
    lines: asking.lines.map((_, place) => lineOf(index, asking, place, choice)),
    reasons: choice.withMargins ? whole : whole.filter((reason) => reason.code === 'discount'),
    margin: choice.withMargins && marginMinor !== null ? { marginMinor, marginPpm } : null,
  }
}

function lineOf(index: PriceIndex, asking: Asking, place: number, { withMargins }: Choice): RequestLine {
  const line = asking.lines[place] as ProposalLine
  const { name, quantityMilli, unit, productId, role } = line
  const netMinor = asking.totals.lines[place]?.netMinor ?? 0
  const found = productId === null ? undefined : findPrice(index, { productId, quantityMilli })
  const base = found === undefined ? undefined : inCurrency(found.base, asking.proposal.currency, index.book)
  const reason = asking.limits.reasons.find((r) => r.line === place)
  const params = reason?.code === 'discount' && reason.level === 'beyond' ? reason.params : null
  return {
    name,
    quantityMilli,
    unit,
    basePriceMinor: base?.unitPriceMinor ?? null,
    unitPriceMinor: eachOf(line, netMinor),
    netMinor,
    isCounted: role === 'counted',
    discountPpm: params?.ppm ?? null,
    limitPpm: params?.limitPpm ?? null,
    marginPpm: withMargins ? (asking.margin.lines[place]?.marginPpm ?? null) : null,
  }
}

/** What one unit costs the client after the line's discount: the price that is asked for. */
function eachOf({ quantityMilli, unitPriceMinor }: ProposalLine, netMinor: number): number {
  if (quantityMilli === 0) return unitPriceMinor
  return divideHalfAwayFromZero(BigInt(netMinor) * 1_000n, BigInt(quantityMilli))
}
