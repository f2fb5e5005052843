import type { BonusState } from '../../../shared/domain/bonuses/standing.ts'
import { useMessages } from '../../ui/language.tsx'
import { type Status, StatusMark } from '../../ui/StatusMark.tsx'

const marks: Readonly<Record<Exclude<BonusState, 'running'>, Status>> = {
  due: 'near',
  open: 'late',
  settled: 'done',
}

/** How far a bonus is: under way, to be booked, owed, credited. */
export function BonusMark({ state }: { readonly state: BonusState }) {
  const word = useMessages().bonuses.states[state]
  if (state === 'running') return <span className="kb-quiet">{word}</span>
  return <StatusMark status={marks[state]}>{word}</StatusMark>
}
