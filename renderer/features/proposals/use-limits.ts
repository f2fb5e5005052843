import { useMemo } from 'react'
import { checkOffer } from '../../../shared/domain/pricing/check-limits.ts'
import type { PriceIndex } from '../../../shared/domain/pricing/price-book.ts'
import { type LimitReport, withinLimits } from '../../../shared/domain/proposals/limits.ts'
import type { ProposalMargin } from '../../../shared/domain/proposals/margin.ts'
import type { ProposalTotals } from '../../../shared/domain/proposals/totals.ts'
import type { ProposalValues } from './proposal-values.ts'

type Sums = { readonly totals: ProposalTotals; readonly margin: ProposalMargin }

/** How what is being typed stands to the rules, before it is saved. */
export function useLimits(
  index: PriceIndex | null,
  { currency, adjustments, lines }: ProposalValues,
  { totals, margin }: Sums,
): LimitReport {
  return useMemo(
    () =>
      index === null ? withinLimits : checkOffer(index, { currency, adjustments, lines, totals, margin }),
    [index, currency, adjustments, lines, totals, margin],
  )
}
