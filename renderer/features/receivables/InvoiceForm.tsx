import { Button, Modal, SimpleGrid, Stack, Textarea, TextInput } from '@mantine/core'
import { type FormEvent, useEffect, useState } from 'react'
import { addDays } from '../../../shared/base/local-date.ts'
import type { OrderDetail } from '../../../shared/contract/orders.ts'
import type { Invoice } from '../../../shared/domain/orders/types.ts'
import { invoiceRest } from '../../../shared/domain/receivables/settle.ts'
import { useBookSettings } from '../../api/book-settings.tsx'
import { ClientSelect } from '../../api/ClientSelect.tsx'
import { DealSelect } from '../../api/DealSelect.tsx'
import { useBookQuery } from '../../api/use-book-query.ts'
import { useCommand } from '../../api/use-command.ts'
import { useClock } from '../../ui/clock.tsx'
import { DayField } from '../../ui/DayField.tsx'
import { FailureText } from '../../ui/FailureText.tsx'
import { FormActions } from '../../ui/FormActions.tsx'
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
> & { readonly clientId: string | null; readonly issuedOn: string | null; readonly dueOn: string | null }

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

export function InvoiceForm({ invoice, orderId = null, onClose, onSaved, onTrashed }: Props) {
  const m = useMessages()
  const { currency } = useBookSettings()
  const { today } = useClock()
  const [values, setValues] = useState<Values>(
    () =>
      invoice ?? {
        clientId: null,
        orderId: null,
        dealId: null,
        number: '',
        issuedOn: today,
        dueOn: addDays(today, usualDays),
        currency,
        amountMinor: 0,
        vatMinor: 0,
        dispute: '',
      },
  )
  const set = (patch: Partial<Values>) => setValues((before) => ({ ...before, ...patch }))
  useSuggestions(orderId, invoice === null, values, set)
  const save = useCommand('receivables.saveInvoice', {
    done: (saved) => m.receivables.saved(saved.number),
    undo: true,
    quiet: true,
  })
  const trash = useCommand('receivables.trashInvoice', { done: () => m.receivables.trashed, undo: true })
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    const {
      clientId,
      issuedOn,
      dueOn,
      orderId: order,
      dealId,
      number,
      amountMinor,
      vatMinor,
      dispute,
    } = values
    const fields = {
      ...(clientId === null ? {} : { clientId }),
      ...(issuedOn === null ? {} : { issuedOn }),
      ...(dueOn === null ? {} : { dueOn }),
      ...{ orderId: order, dealId, number, amountMinor, vatMinor, dispute, currency: values.currency },
    }
    const reply = await save.run({ id: invoice?.id ?? null, fields })
    if (!reply.ok) return
    onClose()
    onSaved?.(reply.value.id)
  }
  const remove = async () => {
    if (invoice === null || !(await trash.run({ id: invoice.id })).ok) return
    onClose()
    onTrashed?.()
  }
  return (
    <Modal
      opened
      onClose={onClose}
      size="lg"
      title={invoice === null ? m.receivables.newInvoice : m.receivables.invoice}
      closeButtonProps={{ 'aria-label': m.shell.close }}
    >
      <form onSubmit={(event) => void submit(event)} noValidate>
        <InvoiceFields values={values} set={set} />
        <FailureText failure={save.error} mt="sm" />
        <FormActions
          pending={save.pending}
          onCancel={onClose}
          left={
            invoice === null ? null : (
              <Button variant="subtle" color="red" loading={trash.pending} onClick={() => void remove()}>
                {m.receivables.trash}
              </Button>
            )
          }
        />
      </form>
    </Modal>
  )
}

/** Fills a new invoice from its order, and its due day from the days agreed with the client. */
function useSuggestions(
  orderId: string | null,
  isNew: boolean,
  { clientId, issuedOn }: Values,
  set: (patch: Partial<Values>) => void,
): void {
  const order = useBookQuery('orders.get', { id: orderId ?? '' }, { enabled: isNew && orderId !== null }).data
  const client = useBookQuery(
    'clients.get',
    { id: clientId ?? '' },
    { enabled: isNew && clientId !== null },
  ).data
  const days = client?.client.paymentDays ?? usualDays
  const { vatRate } = useBookSettings()
  // biome-ignore lint/correctness/useExhaustiveDependencies: what the user typed since must not be overwritten
  useEffect(() => {
    if (order !== undefined) set(ofOrder(order, vatRate))
  }, [order])
  // biome-ignore lint/correctness/useExhaustiveDependencies: the due day follows these two only
  useEffect(() => {
    if (isNew && issuedOn !== null) set({ dueOn: addDays(issuedOn, days) })
  }, [days, issuedOn])
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
