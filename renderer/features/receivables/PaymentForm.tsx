import { Checkbox, SimpleGrid, Text, TextInput } from '@mantine/core'
import type { SettledInvoice } from '../../../shared/domain/receivables/settle.ts'
import { RecordForm } from '../../api/RecordForm.tsx'
import { useBookQuery } from '../../api/use-book-query.ts'
import { useCommand } from '../../api/use-command.ts'
import { useFormDraft } from '../../api/use-form-draft.ts'
import { useClock } from '../../ui/clock.tsx'
import { DayField } from '../../ui/DayField.tsx'
import { useFormat, useMessages } from '../../ui/language.tsx'
import { MoneyField } from '../../ui/MoneyField.tsx'

type Props = { readonly invoice: SettledInvoice; readonly onClose: () => void }

type Values = {
  readonly paidOn: string | null
  readonly currency: string
  readonly amountMinor: number | null
  /** As it was typed. */
  readonly rate: string
  readonly note: string
  readonly isSpread: boolean
}

function valuesOf({ currency, openMinor }: SettledInvoice, today: string): Values {
  return { paidOn: today, currency, amountMinor: openMinor, rate: '', note: '', isSpread: false }
}

/** Takes in what came: on this invoice, and what is left on the client's other open ones, the oldest first. */
export function PaymentForm({ invoice, onClose }: Props) {
  const m = useMessages()
  const format = useFormat()
  const { today } = useClock()
  const text = m.receivables.pay
  const form = useFormDraft(`payment:${invoice.id}`, valuesOf(invoice, today))
  const { values, set } = form
  const others = useOthers(invoice)
  const pay = useCommand('receivables.pay', {
    done: (paid) => text.done(format.number(paid.length), paid.length),
    undo: true,
    quiet: true,
  })
  const isForeign = values.currency !== invoice.currency
  const decimal = values.rate.trim().replace(',', '.')
  const isBadRate = isForeign && decimal !== '' && !/^\d{1,12}(\.\d{1,12})?$/.test(decimal)
  const send = () => {
    if (isBadRate) return Promise.resolve(null)
    const { paidOn, currency, amountMinor, note, isSpread } = values
    return pay.run({
      invoiceIds: [invoice.id, ...(isSpread ? others.map(({ id }) => id) : [])],
      paidOn: paidOn ?? today,
      currency,
      amountMinor: Math.max(1, amountMinor ?? 0),
      rate: isForeign && decimal !== '' ? decimal : null,
      note,
    })
  }
  return (
    <RecordForm
      title={text.title}
      size="md"
      submit={text.submit}
      form={form}
      save={pay}
      run={send}
      onClose={onClose}
    >
      <SimpleGrid cols={2} spacing="md">
        <MoneyField
          label={text.amount}
          data-autofocus
          currency={values.currency}
          value={values.amountMinor}
          onChange={(amountMinor) => set({ amountMinor })}
        />
        <DayField label={text.day} value={values.paidOn} onChange={(paidOn) => set({ paidOn })} />
        <TextInput
          label={text.currency}
          maxLength={3}
          value={values.currency}
          onChange={(event) => set({ currency: event.currentTarget.value.toUpperCase() })}
        />
        {isForeign ? (
          <TextInput
            label={text.rate(values.currency, invoice.currency)}
            description={text.rateHint}
            error={isBadRate ? text.rateBad : null}
            inputMode="decimal"
            value={values.rate}
            onChange={(event) => set({ rate: event.currentTarget.value })}
          />
        ) : null}
      </SimpleGrid>
      {others.length === 0 ? null : (
        <Checkbox
          label={text.spread(format.number(others.length), others.length)}
          checked={values.isSpread}
          onChange={(event) => set({ isSpread: event.currentTarget.checked })}
        />
      )}
      <TextInput
        label={text.note}
        maxLength={1000}
        value={values.note}
        onChange={(event) => set({ note: event.currentTarget.value })}
      />
      <Text size="sm" c="dimmed">
        {text.open(format.money(invoice.openMinor, invoice.currency))}
      </Text>
    </RecordForm>
  )
}

/** The client's other open invoices in the same currency. */
function useOthers({ id, clientId, currency }: SettledInvoice): readonly SettledInvoice[] {
  const account = useBookQuery('receivables.client', { clientId })
  return (account.data?.invoices ?? []).filter(
    (other) => other.id !== id && other.openMinor > 0 && other.currency === currency,
  )
}
