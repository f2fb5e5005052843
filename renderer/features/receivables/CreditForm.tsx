import { Modal, SimpleGrid, Stack, TextInput } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import type { SettledInvoice } from '../../../shared/domain/receivables/settle.ts'
import { useCommand } from '../../api/use-command.ts'
import { useClock } from '../../ui/clock.tsx'
import { DayField } from '../../ui/DayField.tsx'
import { FailureText } from '../../ui/FailureText.tsx'
import { FormActions } from '../../ui/FormActions.tsx'
import { useMessages } from '../../ui/language.tsx'
import { MoneyField } from '../../ui/MoneyField.tsx'

type Props = { readonly invoice: SettledInvoice; readonly onClose: () => void }

/** Takes something off an invoice: for a return, a shortage, a bonus. */
export function CreditForm({ invoice, onClose }: Props) {
  const m = useMessages()
  const { today } = useClock()
  const text = m.receivables.credit
  const [number, setNumber] = useState('')
  const [issuedOn, setIssuedOn] = useState<string | null>(today)
  const [amountMinor, setAmount] = useState<number | null>(null)
  const [reason, setReason] = useState('')
  const credit = useCommand('receivables.credit', { done: () => text.done, undo: true, quiet: true })
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    const fields = { number, issuedOn: issuedOn ?? today, amountMinor: amountMinor ?? 0, reason }
    if ((await credit.run({ invoiceId: invoice.id, fields })).ok) onClose()
  }
  return (
    <Modal opened onClose={onClose} title={text.title} closeButtonProps={{ 'aria-label': m.shell.close }}>
      <form onSubmit={(event) => void submit(event)} noValidate>
        <Stack gap="md">
          <SimpleGrid cols={2} spacing="md">
            <MoneyField
              label={text.amount}
              data-autofocus
              currency={invoice.currency}
              value={amountMinor}
              onChange={setAmount}
            />
            <DayField label={text.day} value={issuedOn} onChange={setIssuedOn} />
            <TextInput
              label={text.number}
              maxLength={100}
              value={number}
              onChange={(event) => setNumber(event.currentTarget.value)}
            />
          </SimpleGrid>
          <TextInput
            label={text.reason}
            maxLength={1000}
            value={reason}
            onChange={(event) => setReason(event.currentTarget.value)}
          />
        </Stack>
        <FailureText failure={credit.error} mt="sm" />
        <FormActions pending={credit.pending} onCancel={onClose} />
      </form>
    </Modal>
  )
}
