import { SimpleGrid, Textarea, TextInput } from '@mantine/core'
import type { OrderDetail } from '../../../shared/contract/orders.ts'
import { useBookSettings } from '../../api/book-settings.tsx'
import { ClientSelect } from '../../api/ClientSelect.tsx'
import { ContractSelect } from '../../api/ContractSelect.tsx'
import { DealSelect } from '../../api/DealSelect.tsx'
import { RecordForm } from '../../api/RecordForm.tsx'
import { SaleLines } from '../../api/SaleLines.tsx'
import { useCommand } from '../../api/use-command.ts'
import { useFormDraft } from '../../api/use-form-draft.ts'
import { useClock } from '../../ui/clock.tsx'
import { DayField } from '../../ui/DayField.tsx'
import { useMessages } from '../../ui/language.tsx'
import { MoneyField } from '../../ui/MoneyField.tsx'
import { type OrderValues, orderValues } from './order-values.ts'

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
  const form = useFormDraft(`order:${order?.id ?? 'new'}`, orderValues(detail, currency, today))
  const { values, set } = form
  const save = useCommand('orders.save', { done: () => m.orders.saved, undo: true, quiet: true })
  const trash = useCommand('orders.trash', { done: () => m.orders.trashed, undo: true, quiet: true })
  const send = () => {
    const { clientId, orderedOn, lines, ...rest } = values
    const fields = {
      ...rest,
      ...(clientId === null ? {} : { clientId }),
      ...(orderedOn === null ? {} : { orderedOn }),
    }
    const named = lines.filter((line) => line.name.trim() !== '').map(({ key: _key, ...line }) => line)
    return save.run({ id: order?.id ?? null, fields, lines: named })
  }
  return (
    <RecordForm
      title={order === null ? m.orders.new : m.orders.edit}
      size="xl"
      form={form}
      save={save}
      run={send}
      onSaved={(saved) => onSaved?.(saved.id)}
      trash={
        order === null ? null : { ...trash, label: m.orders.trash, run: () => trash.run({ id: order.id }) }
      }
      onTrashed={onTrashed}
      onClose={onClose}
    >
      <Fields values={values} set={set} />
      <SaleLines
        label={m.orders.lines.label}
        clientId={values.clientId}
        day={values.orderedOn}
        currency={values.currency}
        lines={values.lines}
        onChange={(lines) => set({ lines })}
      />
      <Textarea
        label={m.orders.fields.notes}
        autosize
        maxLength={20000}
        value={values.notes}
        onChange={(event) => set({ notes: event.currentTarget.value })}
      />
    </RecordForm>
  )
}

type FieldsProps = {
  readonly values: OrderValues
  readonly set: (patch: Partial<OrderValues>) => void
}

function Fields({ values, set }: FieldsProps) {
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
      {values.lines.length > 0 ? null : (
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
