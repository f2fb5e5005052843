import type { ContractAlert } from '../../../shared/domain/contracts/alerts.ts'
import { useFormat, useMessages } from '../../ui/language.tsx'
import { StatusMark } from '../../ui/StatusMark.tsx'

/** What a contract asks for, in a few words. */
export function AlertMark({ alert }: { readonly alert: ContractAlert }) {
  const m = useMessages()
  const format = useFormat()
  const isLate = alert.kind === 'late' || alert.kind === 'ended'
  return (
    <StatusMark status={isLate ? 'late' : 'near'}>
      {m.contracts.alerts[alert.kind](format.day(alert.on))}
    </StatusMark>
  )
}
