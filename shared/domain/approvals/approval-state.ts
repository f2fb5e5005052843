import type { ApprovalState } from '../proposals/limits.ts'
import type { Approval } from './types.ts'

type Asked = Pick<Approval, 'versionHash' | 'answer' | 'upToPpm'> & {
  readonly request: Pick<Approval['request'], 'discountPpm'>
}

/** How far the approval of exactly one version is. approvals: of one proposal, in the order in which they were asked. */
export function approvalState(approvals: readonly Asked[], versionHash: string): ApprovalState {
  const own = approvals.filter((approval) => approval.versionHash === versionHash).at(-1)
  if (own === undefined) return approvals.length === 0 ? 'none' : 'voided'
  if (own.answer === null) return 'asked'
  return isAgreed(own) ? 'granted' : 'refused'
}

/** Whether an answer agrees to what was asked: yes, or as much discount as that. */
export function isAgreed({ answer, upToPpm, request }: Omit<Asked, 'versionHash'>): boolean {
  return answer === 'granted' || (answer === 'upTo' && upToPpm !== null && request.discountPpm <= upToPpm)
}
