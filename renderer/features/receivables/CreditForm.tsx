import { Select, SimpleGrid, TextInput } from '@mantine/core'
import type { InvoiceDetail } from '../../../shared/contract/receivables.ts'
import { openMinor } from '../../../shared/domain/bonuses/standing.ts'
import { grossOnInvoice } from '../../../shared/domain/receivables/settle.ts'
import { periodText } from '../../../shared/i18n/step-text.ts'
import { RecordForm } from '../../api/RecordForm.tsx'
import { useCommand } from '../../api/use-command.ts'
import { useFormDraft } from '../../api/use-form-draft.ts'
import { useClock } from '../../ui/clock.tsx'
import { DayField } from '../../ui/DayField.tsx'
import { useFormat, useMessages } from '../../ui/language.tsx'
import { MoneyField } from '../../ui/MoneyField.tsx'

type Props = { readonly detail: InvoiceDetail; readonly onClose: () => void }

const none = 'none'

type Values = {
  /** The act or the bonus it settles; none: neither. */
  readonly settles: string
  readonly amountMinor: number | null
  readonly issuedOn: string | null
  readonly number: string
  readonly reason: string
}

/** Takes something off an invoice: for an act that waits for it, a bonus owed to the client, or another price. */
export function CreditForm({ detail, onClose }: Props) {
  const { invoice, openActs, openBonuses } = detail
  const m = useMessages()
  const { today } = useClock()
  const text = m.receivables.credit
  const settles = openActs[0]?.id ?? none
  const begin = { settles, amountMinor: worth(detail, settles), issuedOn: today, number: '', reason: '' }
  const form = useFormDraft<Values>(`credit:${invoice.id}`, begin)
  const { values, set } = form
  const credit = useCommand('receivables.credit', { done: () => text.done, undo: true, quiet: true })
  const send = () => {
    const { number, issuedOn, amountMinor, reason } = values
    const orderActId = openActs.find(({ id }) => id === values.settles)?.id ?? null
    const clientBonusId = openBonuses.find(({ id }) => id === values.settles)?.id ?? null
    const fields = { number, issuedOn: issuedOn ?? today, amountMinor: amountMinor ?? 0, reason }
    return credit.run({ invoiceId: invoice.id, fields: { ...fields, orderActId, clientBonusId } })
  }
  return (
    <RecordForm title={text.title} size="md" form={form} save={credit} run={send} onClose={onClose}>
      {openActs.length + openBonuses.length === 0 ? null : (
        <SettlesSelect
          detail={detail}
          value={values.settles}
          onChange={(id) => set({ settles: id, amountMinor: worth(detail, id) })}
        />
      )}
      <SimpleGrid cols={2} spacing="md">
        <MoneyField
          label={text.amount}
          data-autofocus
          currency={invoice.currency}
          value={values.amountMinor}
          onChange={(amountMinor) => set({ amountMinor })}
        />
        <DayField label={text.day} value={values.issuedOn} onChange={(issuedOn) => set({ issuedOn })} />
        <TextInput
          label={text.number}
          maxLength={100}
          value={values.number}
          onChange={(event) => set({ number: event.currentTarget.value })}
        />
      </SimpleGrid>
      <TextInput
        label={text.reason}
        maxLength={1000}
        value={values.reason}
        onChange={(event) => set({ reason: event.currentTarget.value })}
      />
    </RecordForm>
  )
}

/** What an act or a bonus comes to on the invoice: they are written without tax, invoices with it. */
function worth({ invoice, openActs, openBonuses }: InvoiceDetail, id: string): number | null {
  const act = openActs.find((a) => a.id === id)
  if (act !== undefined) return grossOnInvoice(act.amountMinor, invoice)
  const bonus = openBonuses.find((b) => b.id === id)
  if (bonus === undefined) return null
  const left = invoice.amountMinor - invoice.creditedMinor
  return Math.min(left, grossOnInvoice(openMinor(bonus), invoice))
}

type SelectProps = {
  readonly detail: InvoiceDetail
  readonly value: string
  readonly onChange: (id: string) => void
}

function SettlesSelect({ detail, value, onChange }: SelectProps) {
  const m = useMessages()
  const format = useFormat()
  const { invoice, openActs, openBonuses } = detail
  const text = m.receivables.credit
  const money = (minor: number) => format.money(minor, invoice.currency)
  const acts = openActs.map((act) => ({
    value: act.id,
    label: format.sentence([
      `${m.orders.acts.kinds[act.kind]} ${act.number}`.trim(),
      format.day(act.happenedOn),
      money(act.amountMinor),
    ]),
  }))
  const bonuses = openBonuses.map((bonus) => ({
    value: bonus.id,
    label: text.bonusNamed(bonus.name, periodText(bonus.period, m, format), money(openMinor(bonus))),
  }))
  return (
    <Select
      label={text.act}
      allowDeselect={false}
      data={[...acts, ...bonuses, { value: none, label: text.otherReason }]}
      value={value}
      onChange={(next) => onChange(next ?? none)}
    />
  )
}
