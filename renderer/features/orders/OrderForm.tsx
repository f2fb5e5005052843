import { Button, Modal, SimpleGrid, Stack, Textarea, TextInput } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import type { OrderDetail } from '../../../shared/contract/orders.ts'
import { useBookSettings } from '../../api/book-settings.tsx'
import { ClientSelect } from '../../api/ClientSelect.tsx'
import { ContractSelect } from '../../api/ContractSelect.tsx'
import { DealSelect } from '../../api/DealSelect.tsx'
import { SaleLines } from '../../api/SaleLines.tsx'
import type { SaleLine } from '../../api/sale-lines.ts'
import { useCommand } from '../../api/use-command.ts'
import { useFormDraft } from '../../api/use-form-draft.ts'
import { useClock } from '../../ui/clock.tsx'
import { DayField } from '../../ui/DayField.tsx'
import { FailureText } from '../../ui/FailureText.tsx'
import { FormActions } from '../../ui/FormActions.tsx'
import { useMessages } from '../../ui/language.tsx'
import { MoneyField } from '../../ui/MoneyField.tsx'
import { editedLines, type OrderValues, orderValues } from './order-values.ts'

type Props = {
  readonly detail: OrderDetail | null
  readonly onClose: () => void
  readonly onSaved?: (id: string) => void
  readonly onTrashed?: () => void
}

export function OrderForm({ detail, onClose, onSaved, onTrashed }: Props) {
  const m = useMessages()
  const { currency } = useBookSettings()
  const { today } = useClock()
  const order = detail?.order ?? null
  const form = useFormDraft(`order:${order?.id ?? 'new'}`, orderValues(order, currency, today))
  const [lines, setLines] = useState<readonly SaleLine[]>(() => editedLines(detail?.lines ?? []))
  const save = useCommand('orders.save', { done: () => m.orders.saved, undo: true, quiet: true })
  const trash = useCommand('orders.trash', { done: () => m.orders.trashed, undo: true })
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    const { clientId, orderedOn, ...rest } = form.values
    const fields = {
      ...rest,
      ...(clientId === null ? {} : { clientId }),
      ...(orderedOn === null ? {} : { orderedOn }),
    }
    const named = lines.filter((line) => line.name.trim() !== '').map(({ key: _key, ...line }) => line)
    const reply = await save.run({ id: order?.id ?? null, fields, lines: named })
    if (!reply.ok) return
    await form.discard()
    onClose()
    onSaved?.(reply.value.id)
  }
  const remove = async () => {
    if (order === null || !(await trash.run({ id: order.id })).ok) return
    onClose()
    onTrashed?.()
  }
  return (
    <Modal
      opened
      onClose={onClose}
      size="xl"
      title={order === null ? m.orders.new : m.orders.edit}
      closeButtonProps={{ 'aria-label': m.shell.close }}
    >
      <form onSubmit={(event) => void submit(event)} noValidate>
        <Stack gap="md">
          <Fields values={form.values} set={form.set} hasLines={lines.length > 0} />
          <SaleLines
            label={m.orders.lines.label}
            currency={form.values.currency}
            lines={lines}
            onChange={setLines}
            hasDiscount
          />
          <Textarea
            label={m.orders.fields.notes}
            autosize
            maxLength={20000}
            value={form.values.notes}
            onChange={(event) => form.set({ notes: event.currentTarget.value })}
          />
        </Stack>
        <FailureText failure={save.error} mt="sm" />
        <FormActions
          pending={save.pending}
          onCancel={onClose}
          left={
            order === null ? null : (
              <Button variant="subtle" color="red" loading={trash.pending} onClick={() => void remove()}>
                {m.orders.trash}
              </Button>
            )
          }
        />
      </form>
    </Modal>
  )
}

type FieldsProps = {
  readonly values: OrderValues
  readonly set: (patch: Partial<OrderValues>) => void
  readonly hasLines: boolean
}

function Fields({ values, set, hasLines }: FieldsProps) {
  const { fields } = useMessages().orders
  return (
    <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="md">
      <ClientSelect
        label={fields.client}
        required
        data-autofocus
        value={values.clientId}
        onChange={(clientId) => set({ clientId, dealId: null, contractId: null })}
      />
      <TextInput
        label={fields.number}
        maxLength={100}
        value={values.number}
        onChange={(event) => set({ number: event.currentTarget.value })}
      />
      <DayField
        label={fields.orderedOn}
        required
        value={values.orderedOn}
        onChange={(orderedOn) => set({ orderedOn })}
      />
      <DayField
        label={fields.promisedOn}
        value={values.promisedOn}
        onChange={(promisedOn) => set({ promisedOn })}
      />
      <DealSelect
        label={fields.deal}
        clientId={values.clientId}
        value={values.dealId}
        onChange={(dealId) => set({ dealId })}
      />
      <ContractSelect
        label={fields.contract}
        clientId={values.clientId}
        value={values.contractId}
        onChange={(contractId) => set({ contractId })}
      />
      <TextInput
        label={fields.currency}
        maxLength={3}
        value={values.currency}
        onChange={(event) => set({ currency: event.currentTarget.value.toUpperCase() })}
      />
      {hasLines ? null : (
        <MoneyField
          label={fields.amount}
          currency={values.currency}
          value={values.amountMinor}
          onChange={(amountMinor) => set({ amountMinor: amountMinor ?? 0 })}
        />
      )}
    </SimpleGrid>
  )
}
