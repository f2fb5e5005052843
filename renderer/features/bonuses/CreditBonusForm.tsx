import { Select, SimpleGrid, Text, TextInput } from '@mantine/core'
import type { BonusRow } from '../../../shared/contract/bonuses.ts'
import { type BookedBonus, openMinor } from '../../../shared/domain/bonuses/standing.ts'
import { grossOnInvoice, type SettledInvoice } from '../../../shared/domain/receivables/settle.ts'
import { periodText } from '../../../shared/i18n/step-text.ts'
import { RecordForm } from '../../api/RecordForm.tsx'
import { useBookQuery } from '../../api/use-book-query.ts'
import { useCommand } from '../../api/use-command.ts'
import { useFormDraft } from '../../api/use-form-draft.ts'
import { useClock } from '../../ui/clock.tsx'
import { DayField } from '../../ui/DayField.tsx'
import { useFormat, useMessages } from '../../ui/language.tsx'
import { MoneyField } from '../../ui/MoneyField.tsx'

type Props = { readonly row: BonusRow; readonly booked: BookedBonus; readonly onClose: () => void }

type Values = {
  /** null: the first that can take it. */
  readonly invoiceId: string | null
  /** null: what the invoice can take of what is open. */
  readonly amountMinor: number | null
  readonly number: string
  readonly issuedOn: string | null
}

/** Takes a bonus off one of the client's invoices: with the credit note it is settled, wholly or in part. */
export function CreditBonusForm({ row, booked, onClose }: Props) {
  const m = useMessages()
  const format = useFormat()
  const { today } = useClock()
  const words = m.bonuses
  const blank: Values = { invoiceId: null, amountMinor: null, number: '', issuedOn: today }
  const form = useFormDraft(`bonus-credit:${booked.id}`, blank)
  const { values, set } = form
  const invoices = useCreditable(row)
  const invoice = invoices.find(({ id }) => id === values.invoiceId) ?? invoices[0]
  const save = useCommand('receivables.credit', {
    done: () => m.receivables.credit.done,
    undo: true,
    quiet: true,
  })
  const amountMinor = values.amountMinor ?? suggested(invoice, booked)
  const send = () => {
    if (invoice === undefined) return Promise.resolve(null)
    const { number, issuedOn } = values
    const reason = `${row.name}, ${periodText(row.period, m, format)}`
    const fields = { clientBonusId: booked.id, number, issuedOn: issuedOn ?? today, amountMinor, reason }
    return save.run({ invoiceId: invoice.id, fields })
  }
  return (
    <RecordForm
      title={words.creditTitle(row.clientName)}
      form={form}
      save={save}
      run={send}
      onClose={onClose}
    >
      {invoice === undefined ? <Text c="dimmed">{words.noInvoice}</Text> : null}
      <Select
        label={words.invoice}
        data-autofocus
        allowDeselect={false}
        data={invoices.map(({ id, number, issuedOn, openMinor: open, currency }) => ({
          value: id,
          label: words.invoiceNamed(number, format.day(issuedOn), format.money(open, currency)),
        }))}
        value={invoice?.id ?? null}
        onChange={(invoiceId) => set({ invoiceId, amountMinor: null })}
      />
      <SimpleGrid cols={{ base: 1, xs: 3 }} spacing="md">
        <MoneyField
          label={words.amount}
          description={words.amountHint(format.money(openMinor(booked), row.currency))}
          inputWrapperOrder={['label', 'input', 'description', 'error']}
          currency={row.currency}
          value={amountMinor}
          onChange={(minor) => set({ amountMinor: minor ?? 0 })}
        />
        <DayField
          label={m.receivables.credit.day}
          value={values.issuedOn}
          onChange={(issuedOn) => set({ issuedOn })}
        />
        <TextInput
          label={m.receivables.credit.number}
          maxLength={100}
          value={values.number}
          onChange={(event) => set({ number: event.currentTarget.value })}
        />
      </SimpleGrid>
    </RecordForm>
  )
}

/** Invoices of the client that something can still be taken off, the open ones first. */
function useCreditable({ clientId, currency }: BonusRow): readonly SettledInvoice[] {
  const account = useBookQuery('receivables.client', { clientId }).data
  return (account?.invoices ?? []).filter(
    (invoice) => invoice.currency === currency && invoice.amountMinor > invoice.creditedMinor,
  )
}

/** What is open of the bonus with tax, as far as the invoice goes. */
function suggested(invoice: SettledInvoice | undefined, booked: BookedBonus): number {
  if (invoice === undefined) return 0
  const left = invoice.amountMinor - invoice.creditedMinor
  return Math.min(left, grossOnInvoice(openMinor(booked), invoice))
}
