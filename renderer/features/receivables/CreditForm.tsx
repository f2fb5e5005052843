import { Modal, Select, SimpleGrid, Stack, TextInput } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { divideHalfAwayFromZero } from '../../../shared/base/money.ts'
import type { InvoiceDetail } from '../../../shared/contract/receivables.ts'
import type { OrderAct } from '../../../shared/domain/orders/types.ts'
import type { SettledInvoice } from '../../../shared/domain/receivables/settle.ts'
import { useCommand } from '../../api/use-command.ts'
import { useClock } from '../../ui/clock.tsx'
import { DayField } from '../../ui/DayField.tsx'
import { FailureText } from '../../ui/FailureText.tsx'
import { FormActions } from '../../ui/FormActions.tsx'
import { useFormat, useMessages } from '../../ui/language.tsx'
import { MoneyField } from '../../ui/MoneyField.tsx'

type Props = { readonly detail: InvoiceDetail; readonly onClose: () => void }

const none = 'none'

/** Takes something off an invoice: for an act that waits for it, or for a bonus or another price. */
export function CreditForm({ detail, onClose }: Props) {
  const { invoice, openActs } = detail
  const m = useMessages()
  const { today } = useClock()
  const text = m.receivables.credit
  const [number, setNumber] = useState('')
  const [issuedOn, setIssuedOn] = useState<string | null>(today)
  const [amountMinor, setAmount] = useState<number | null>(() => grossOf(invoice, openActs[0]))
  const [orderActId, setAct] = useState(openActs[0]?.id ?? null)
  const [reason, setReason] = useState('')
  const credit = useCommand('receivables.credit', { done: () => text.done, undo: true, quiet: true })
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    const fields = { number, issuedOn: issuedOn ?? today, amountMinor: amountMinor ?? 0, reason, orderActId }
    if ((await credit.run({ invoiceId: invoice.id, fields })).ok) onClose()
  }
  return (
    <Modal opened onClose={onClose} title={text.title} closeButtonProps={{ 'aria-label': m.shell.close }}>
      <form onSubmit={(event) => void submit(event)} noValidate>
        <Stack gap="md">
          {openActs.length === 0 ? null : (
            <ActSelect
              detail={detail}
              value={orderActId}
              onChange={(act) => {
                setAct(act?.id ?? null)
                setAmount(grossOf(invoice, act))
              }}
            />
          )}
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

/** What an act is worth on the invoice: acts are written without tax, invoices with it. */
function grossOf({ amountMinor, vatMinor }: SettledInvoice, act: OrderAct | undefined): number | null {
  if (act === undefined) return null
  const net = amountMinor - vatMinor
  if (net === 0) return act.amountMinor
  return divideHalfAwayFromZero(BigInt(act.amountMinor) * BigInt(amountMinor), BigInt(net))
}

type ActSelectProps = {
  readonly detail: InvoiceDetail
  readonly value: string | null
  readonly onChange: (act: OrderAct | undefined) => void
}

function ActSelect({ detail, value, onChange }: ActSelectProps) {
  const m = useMessages()
  const format = useFormat()
  const { invoice, openActs } = detail
  const named = (act: OrderAct) =>
    format.sentence([
      `${m.orders.acts.kinds[act.kind]} ${act.number}`.trim(),
      format.day(act.happenedOn),
      format.money(act.amountMinor, invoice.currency),
    ])
  return (
    <Select
      label={m.receivables.credit.act}
      allowDeselect={false}
      data={[
        ...openActs.map((act) => ({ value: act.id, label: named(act) })),
        { value: none, label: m.receivables.credit.otherReason },
      ]}
      value={value ?? none}
      onChange={(next) => onChange(openActs.find(({ id }) => id === next))}
    />
  )
}
