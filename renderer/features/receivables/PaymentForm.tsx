import { Checkbox, Modal, SimpleGrid, Stack, Text, TextInput } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import type { SettledInvoice } from '../../../shared/domain/receivables/settle.ts'
import { useBookQuery } from '../../api/use-book-query.ts'
import { useCommand } from '../../api/use-command.ts'
import { useClock } from '../../ui/clock.tsx'
import { DayField } from '../../ui/DayField.tsx'
import { FailureText } from '../../ui/FailureText.tsx'
import { FormActions } from '../../ui/FormActions.tsx'
import { useFormat, useMessages } from '../../ui/language.tsx'
import { MoneyField } from '../../ui/MoneyField.tsx'

type Props = { readonly invoice: SettledInvoice; readonly onClose: () => void }

/** Takes in what came: on this invoice, and what is left on the client's other open ones, the oldest first. */
export function PaymentForm({ invoice, onClose }: Props) {
  const m = useMessages()
  const format = useFormat()
  const { today } = useClock()
  const text = m.receivables.pay
  const [paidOn, setPaidOn] = useState<string | null>(today)
  const [currency, setCurrency] = useState(invoice.currency)
  const [amountMinor, setAmount] = useState<number | null>(invoice.openMinor)
  const [rate, setRate] = useState('')
  const [note, setNote] = useState('')
  const [isSpread, setSpread] = useState(false)
  const account = useBookQuery('receivables.client', { clientId: invoice.clientId })
  const others = (account.data?.invoices ?? []).filter(
    (i) => i.id !== invoice.id && i.openMinor > 0 && i.currency === invoice.currency,
  )
  const pay = useCommand('receivables.pay', {
    done: (paid) => text.done(format.number(paid.length), paid.length),
    undo: true,
    quiet: true,
  })
  const isForeign = currency !== invoice.currency
  const decimal = rate.trim().replace(',', '.')
  const isBadRate = isForeign && decimal !== '' && !/^\d{1,12}(\.\d{1,12})?$/.test(decimal)
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    const invoiceIds = [invoice.id, ...(isSpread ? others.map(({ id }) => id) : [])]
    if (isBadRate) return
    const input = {
      invoiceIds,
      paidOn: paidOn ?? today,
      currency,
      amountMinor: Math.max(1, amountMinor ?? 0),
      rate: isForeign && decimal !== '' ? decimal : null,
      note,
    }
    if ((await pay.run(input)).ok) onClose()
  }
  return (
    <Modal opened onClose={onClose} title={text.title} closeButtonProps={{ 'aria-label': m.shell.close }}>
      <form onSubmit={(event) => void submit(event)} noValidate>
        <Stack gap="md">
          <SimpleGrid cols={2} spacing="md">
            <MoneyField
              label={text.amount}
              data-autofocus
              currency={currency}
              value={amountMinor}
              onChange={setAmount}
            />
            <DayField label={text.day} value={paidOn} onChange={setPaidOn} />
            <TextInput
              label={text.currency}
              maxLength={3}
              value={currency}
              onChange={(event) => setCurrency(event.currentTarget.value.toUpperCase())}
            />
            {isForeign ? (
              <TextInput
                label={text.rate(currency, invoice.currency)}
                description={text.rateHint}
                error={isBadRate ? text.rateBad : null}
                inputMode="decimal"
                value={rate}
                onChange={(event) => setRate(event.currentTarget.value)}
              />
            ) : null}
          </SimpleGrid>
          {others.length === 0 ? null : (
            <Checkbox
              label={text.spread(format.number(others.length), others.length)}
              checked={isSpread}
              onChange={(event) => setSpread(event.currentTarget.checked)}
            />
          )}
          <TextInput
            label={text.note}
            maxLength={1000}
            value={note}
            onChange={(event) => setNote(event.currentTarget.value)}
          />
          <Text size="sm" c="dimmed">
            {text.open(format.money(invoice.openMinor, invoice.currency))}
          </Text>
        </Stack>
        <FailureText failure={pay.error} mt="sm" />
        <FormActions submit={text.submit} pending={pay.pending} onCancel={onClose} />
      </form>
    </Modal>
  )
}
