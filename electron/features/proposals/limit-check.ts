import type { ProposalDetail } from '../../../shared/contract/proposals.ts'
import { approvalState } from '../../../shared/domain/approvals/approval-state.ts'
import { checkOffer } from '../../../shared/domain/pricing/check-limits.ts'
import { indexPrices } from '../../../shared/domain/pricing/price-book.ts'
import type { ApprovalState, LimitReport } from '../../../shared/domain/proposals/limits.ts'
import type { Ctx } from '../../core/context.ts'
import { approvalsOf } from '../approvals/store.ts'
import { priceBook } from '../pricing/book.ts'

export type Checked = Pick<ProposalDetail, 'proposal' | 'lines' | 'totals' | 'margin'>

/** What the rules of a day say of a proposal (K-41); without rules every price is the user's own matter. */
export function checkLimits(
  ctx: Ctx,
  { proposal, lines, totals, margin }: Checked,
  day: string,
): LimitReport {
  const index = indexPrices(priceBook(ctx, proposal.clientId, day))
  const { currency, adjustments } = proposal
  return checkOffer(index, { currency, adjustments, lines, totals, margin })
}

/** How far the approval of exactly this version is. */
export function approvalOf(ctx: Ctx, proposalId: string, versionHash: string): ApprovalState {
  return approvalState(approvalsOf(ctx.db, proposalId), versionHash)
}
