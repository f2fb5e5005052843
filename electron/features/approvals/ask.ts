import { Fault } from '../../../shared/contract/errors.ts'
import { approvalState, isAgreed } from '../../../shared/domain/approvals/approval-state.ts'
import { buildRequest } from '../../../shared/domain/approvals/build-request.ts'
import type { Approval, ApprovalAnswer, ApprovalRequest } from '../../../shared/domain/approvals/types.ts'
import { indexPrices } from '../../../shared/domain/pricing/price-book.ts'
import type { Ctx } from '../../core/context.ts'
import { getRecord, insertRecord, updateRecord } from '../../db/records.ts'
import { priceBook } from '../pricing/book.ts'
import { detailOf } from '../proposals/detail.ts'
import { setState } from '../proposals/states.ts'
import { proposalTable } from '../proposals/store.ts'
import { approvalsOf, approvalTable } from './store.ts'

type Ask = {
  readonly proposalId: string
  readonly toName: string
  readonly toEmail: string
  readonly reason: string
  readonly language: ApprovalRequest['language']
  readonly withMargins: boolean
}

/**
 * Asks for approval of exactly the version as it stands. Faults: approvals.reasonEmpty, approvals.withinLimits where
 * nobody's leave is needed, approvals.alreadyAsked while this version waits for its answer.
 */
export function askApproval(ctx: Ctx, { proposalId, toName, toEmail, reason, ...choice }: Ask): Approval {
  const proposal = getRecord(ctx.db, proposalTable, proposalId)
  if (reason.trim() === '') throw new Fault('approvals.reasonEmpty', {})
  const detail = detailOf(ctx, proposal)
  if (detail.limits.level !== 'beyond') throw new Fault('approvals.withinLimits', {})
  if (approvalState(approvalsOf(ctx.db, proposalId), detail.versionHash) === 'asked')
    throw new Fault('approvals.alreadyAsked', {})
  const index = indexPrices(priceBook(ctx, proposal.clientId))
  const asked = insertRecord(ctx.db, approvalTable, ctx.newId(), {
    proposalId,
    version: proposal.version,
    versionHash: detail.versionHash,
    askedOn: ctx.today,
    toName: toName.trim(),
    toEmail: toEmail.trim(),
    reason: reason.trim(),
    request: buildRequest(index, detail, choice),
    answer: null,
    upToPpm: null,
    answeredOn: null,
    answeredBy: '',
    note: '',
  })
  if (proposal.state === 'draft') setState(ctx, proposalId, 'forApproval', { day: ctx.today, reason })
  return asked
}

type Answer = {
  readonly id: string
  readonly answer: ApprovalAnswer
  readonly upToPpm: number | null
  readonly answeredOn: string
  readonly answeredBy: string
  readonly note: string
}

/**
 * Records what was answered, by whom and when. An answer that does not agree makes the proposal a draft again.
 * Faults: approvals.nobodyNamed, approvals.upToMissing.
 */
export function answerApproval(ctx: Ctx, { id, answeredBy, ...answer }: Answer): Approval {
  if (answeredBy.trim() === '') throw new Fault('approvals.nobodyNamed', {})
  if (answer.answer === 'upTo' && answer.upToPpm === null) throw new Fault('approvals.upToMissing', {})
  const upToPpm = answer.answer === 'upTo' ? answer.upToPpm : null
  const saved = updateRecord(ctx.db, approvalTable, id, { ...answer, upToPpm, answeredBy: answeredBy.trim() })
  const { state } = getRecord(ctx.db, proposalTable, saved.proposalId)
  if (state === 'forApproval' && !isAgreed(saved))
    setState(ctx, saved.proposalId, 'draft', { day: answer.answeredOn, reason: answer.note })
  ctx.db.journal?.name(saved.request.number)
  return saved
}
