import { SimpleGrid, Stack, Textarea, TextInput } from '@mantine/core'
import { addDays } from '../../../shared/base/local-date.ts'
import type { OrderDetail } from '../../../shared/contract/orders.ts'
import type { Invoice } from '../../../shared/domain/orders/types.ts'
import { invoiceRest } from '../../../shared/domain/receivables/settle.ts'
import { useBookSettings } from '../../api/book-settings.tsx'
import { ClientSelect } from '../../api/ClientSelect.tsx'
import { DealSelect } from '../../api/DealSelect.tsx'
import { RecordForm } from '../../api/RecordForm.tsx'
import { useBookQuery } from '../../api/use-book-query.ts'
import { useCommand } from '../../api/use-command.ts'
import { useFormDraft } from '../../api/use-form-draft.ts'
import { useClock } from '../../ui/clock.tsx'
import { DayField } from '../../ui/DayField.tsx'
import { useMessages } from '../../ui/language.tsx'
import { MoneyField } from '../../ui/MoneyField.tsx'

type Props = {
  readonly invoice: Invoice | null
  /** The order a new invoice is for. */
  readonly orderId?: string | null
  readonly onClose: () => void
  readonly onSaved?: (id: string) => void
  readonly onTrashed?: () => void
}

type Values = Pick<
  Invoice,
  'orderId' | 'dealId' | 'number' | 'currency' | 'amountMinor' | 'vatMinor' | 'dispute'
> & {
  readonly clientId: string | null
  readonly issuedOn: string | null
  /** null: by the days agreed with the client. */
  readonly dueOn: string | null
}

const usualDays = 30

/** What an order says of its invoice; what it has been invoiced for already is left out. */
function ofOrder({ order, invoices }: OrderDetail, vatPpm: number): Partial<Values> {
  const { clientId, dealId, currency } = order
  return {
    orderId: order.id,
    clientId,
    dealId,
    currency,
    ...invoiceRest(order.amountMinor, invoices, vatPpm),
  }
}

/** A new invoice for an order begins once the order is read. */
export function InvoiceForm(props: Props) {
  const { invoice, orderId = null } = props
  const { currency, vatRate } = useBookSettings()
  const { today } = useClock()
  const isFor = invoice === null && orderId !== null
  const order = useBookQuery('orders.get', { id: orderId ?? '' }, { enabled: isFor }).data
  if (isFor && order === undefined) return null
  if (invoice !== null) return <Form {...props} begin={valuesOf(invoice)} draft={invoice.id} />
  const blank = { ...nothing, issuedOn: today, currency }
  const begin = order === undefined ? blank : { ...blank, ...ofOrder(order, vatRate) }
  return <Form {...props} begin={begin} draft={`new:${orderId ?? ''}`} />
}

const nothing: Values = {
  clientId: null,
  orderId: null,
  dealId: null,
  number: '',
  issuedOn: null,
  dueOn: null,
  currency: 'EUR',
  amountMinor: 0,
  vatMinor: 0,
  dispute: '',
}

function valuesOf(invoice: Invoice): Values {
  const { clientId, orderId, dealId, number, issuedOn, dueOn, currency } = invoice
  const { amountMinor, vatMinor, dispute } = invoice
  return { clientId, orderId, dealId, number, issuedOn, dueOn, currency, amountMinor, vatMinor, dispute }
}

type FormProps = Props & {
  readonly begin: Values
  /** Under what the typing is kept. */
  readonly draft: string
}

function Form({ invoice, begin, draft, onClose, onSaved, onTrashed }: FormProps) {
  const m = useMessages()
  const form = useFormDraft(`invoice:${draft}`, begin)
  const { values, set } = form
  const dueOn = useDueDay(values)
  const save = useCommand('receivables.saveInvoice', {
    done: (saved) => m.receivables.saved(saved.number),
    undo: true,
    quiet: true,
  })
  const trash = useCommand('receivables.trashInvoice', {
    done: () => m.receivables.trashed,
    undo: true,
    quiet: true,
  })
  const send = () => {
    const { clientId, issuedOn, dueOn: _typed, ...rest } = values
    const fields = {
      ...rest,
      ...(clientId === null ? {} : { clientId }),
      ...(issuedOn === null ? {} : { issuedOn }),
      ...(dueOn === null ? {} : { dueOn }),
    }
    return save.run({ id: invoice?.id ?? null, fields })
  }
  return (
    <RecordForm
      title={invoice === null ? m.receivables.newInvoice : m.receivables.invoice}
      form={form}
      save={save}
      run={send}
      onSaved={(saved) => onSaved?.(saved.id)}
      trash={
        invoice === null
          ? null
          : { ...trash, label: m.receivables.trash, run: () => trash.run({ id: invoice.id }) }
      }
      onTrashed={onTrashed}
      onClose={onClose}
    >
      <InvoiceFields values={{ ...values, dueOn }} set={set} />
    </RecordForm>
  )
}

/** The day it is due: as typed, else by the days agreed with the client. */
function useDueDay({ clientId, issuedOn, dueOn }: Values): string | null {
  const isAsked = clientId !== null && dueOn === null
  const client = useBookQuery('clients.get', { id: clientId ?? '' }, { enabled: isAsked }).data
  const days = (isAsked ? client?.client.paymentDays : null) ?? usualDays
  return dueOn ?? (issuedOn === null ? null : addDays(issuedOn, days))
}

type FieldsProps = { readonly values: Values; readonly set: (patch: Partial<Values>) => void }

function InvoiceFields({ values, set }: FieldsProps) {
  const { fields, columns } = useMessages().receivables
  return (
    <Stack gap="md">
      <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="md">
        <ClientSelect
          label={columns.client}
          required
          value={values.clientId}
          onChange={(clientId) => set({ clientId, dealId: null, orderId: null })}
        />
        <TextInput
          label={columns.number}
          required
          data-autofocus
          maxLength={100}
          value={values.number}
          onChange={(event) => set({ number: event.currentTarget.value })}
        />
        <DayField label={columns.issued} value={values.issuedOn} onChange={(issuedOn) => set({ issuedOn })} />
        <DayField label={columns.due} value={values.dueOn} onChange={(dueOn) => set({ dueOn })} />
        <MoneyField
          label={fields.amount}
          currency={values.currency}
          value={values.amountMinor}
          onChange={(amountMinor) => set({ amountMinor: amountMinor ?? 0 })}
        />
        <MoneyField
          label={fields.vat}
          currency={values.currency}
          value={values.vatMinor}
          onChange={(vatMinor) => set({ vatMinor: vatMinor ?? 0 })}
        />
        <DealSelect
          label={fields.deal}
          clientId={values.clientId}
          value={values.dealId}
          onChange={(dealId) => set({ dealId })}
        />
        <TextInput
          label={fields.currency}
          maxLength={3}
          value={values.currency}
          onChange={(event) => set({ currency: event.currentTarget.value.toUpperCase() })}
        />
      </SimpleGrid>
      <Textarea
        label={fields.dispute}
        description={fields.disputeHint}
        inputWrapperOrder={['label', 'input', 'description', 'error']}
        autosize
        maxLength={2000}
        value={values.dispute}
        onChange={(event) => set({ dispute: event.currentTarget.value })}
      />
    </Stack>
  )
}
