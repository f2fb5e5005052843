import type { ProposalDetail } from '../../../shared/contract/proposals.ts'
import {
  type ApprovalState,
  type LimitReport,
  withinLimits,
} from '../../../shared/domain/proposals/limits.ts'
import type { Ctx } from '../../core/context.ts'

export type Checked = Pick<ProposalDetail, 'proposal' | 'lines' | 'totals' | 'margin'>

/** What the rules for prices say of a proposal. Until there are rules every price is the user's own matter. */
export function checkLimits(_ctx: Ctx, _proposal: Checked): LimitReport {
  return withinLimits
}

/** How far the approval of exactly this version is. */
export function approvalOf(_ctx: Ctx, _proposalId: string, _versionHash: string): ApprovalState {
  return 'none'
}
