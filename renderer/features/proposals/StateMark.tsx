import type { ProposalState } from '../../../shared/domain/proposals/types.ts'
import { useMessages } from '../../ui/language.tsx'
import { StatusMark } from '../../ui/StatusMark.tsx'

type Props = {
  readonly state: ProposalState
  /** Sent, not decided, and no longer valid. */
  readonly isOverdue?: boolean
}

/** A proposal's state: what wants attention or is decided by sign and colour, the others in words. */
export function StateMark({ state, isOverdue = false }: Props) {
  const m = useMessages()
  const word = m.proposals.states[state]
  if (isOverdue) return <StatusMark status="late">{m.proposals.overdue}</StatusMark>
  if (state === 'accepted') return <StatusMark status="done">{word}</StatusMark>
  if (state === 'expired' || state === 'forApproval') return <StatusMark status="near">{word}</StatusMark>
  return <span className={state === 'draft' || state === 'declined' ? 'kb-quiet' : undefined}>{word}</span>
}
