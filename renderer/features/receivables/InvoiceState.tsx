import type { SettledInvoice } from '../../../shared/domain/receivables/settle.ts'
import { useFormat, useMessages } from '../../ui/language.tsx'
import { StatusMark } from '../../ui/StatusMark.tsx'

/** Where an invoice stands, in a word and a sign. */
export function InvoiceState({ invoice }: { readonly invoice: SettledInvoice }) {
  const m = useMessages()
  const format = useFormat()
  const { openMinor, paidMinor, lateDays, dispute } = invoice
  const text = m.receivables
  if (openMinor < 0) return <StatusMark status="near">{text.toGiveBack}</StatusMark>
  if (openMinor === 0) return <StatusMark status="done">{text.settled}</StatusMark>
  if (dispute !== '') return <StatusMark status="near">{text.disputed}</StatusMark>
  if (lateDays > 0)
    return <StatusMark status="late">{text.late(format.number(lateDays), lateDays)}</StatusMark>
  return paidMinor > 0 ? text.partlyPaid : text.notDue
}
