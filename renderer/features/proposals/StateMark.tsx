import type { ProposalState } from '../../../shared/domain/proposals/types.ts'
import { useMessages } from '../../ui/language.tsx'
import { StatusMark } from '../../ui/StatusMark.tsx'

/** A proposal's state: what wants attention or is decided by sign and colour, the others in words. */
export function StateMark({ state }: { readonly state: ProposalState }) {
  const m = useMessages()
  const word = m.proposals.states[state]
  if (state === 'accepted') return <StatusMark status="done">{word}</StatusMark>
  if (state === 'expired' || state === 'forApproval') return <StatusMark status="near">{word}</StatusMark>
  return <span className={state === 'draft' || state === 'declined' ? 'kb-quiet' : undefined}>{word}</span>
}
