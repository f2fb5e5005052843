import type { ApprovalsOf, approvals } from '../../../shared/contract/approvals.ts'
import type { Handlers } from '../../../shared/contract/define.ts'
import type { Ctx } from '../../core/context.ts'
import { getRecord, listRecords } from '../../db/records.ts'
import { answerApproval, askApproval } from './ask.ts'
import { approvalLetter, approvalPage } from './letter.ts'
import { approvalsOf, approvalTable } from './store.ts'

function ofProposal(ctx: Ctx, proposalId: string): ApprovalsOf {
  const [last] = listRecords(ctx.db, approvalTable, '1 = 1 ORDER BY rowid DESC LIMIT 1')
  return {
    approvals: approvalsOf(ctx.db, proposalId).reverse(),
    usual: { toName: last?.toName ?? '', toEmail: last?.toEmail ?? '' },
  }
}

export const approvalsHandlers: Handlers<typeof approvals, 'query' | 'command', Ctx> = {
  'approvals.ofProposal': (ctx, { proposalId }) => ofProposal(ctx, proposalId),
  'approvals.ask': (ctx, input) => askApproval(ctx, input),
  'approvals.answer': (ctx, input) => answerApproval(ctx, input),
  'approvals.letter': (ctx, { id }) => approvalLetter(ctx, getRecord(ctx.db, approvalTable, id)),
  'approvals.page': (ctx, { id }) => approvalPage(ctx, getRecord(ctx.db, approvalTable, id)),
}
