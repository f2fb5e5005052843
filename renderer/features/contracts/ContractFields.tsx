import { NumberInput, Select, SimpleGrid, TextInput } from '@mantine/core'
import { type RenewalKind, renewalKinds } from '../../../shared/domain/contracts/types.ts'
import { ClientSelect } from '../../api/ClientSelect.tsx'
import { DealSelect } from '../../api/DealSelect.tsx'
import { DayField } from '../../ui/DayField.tsx'
import { useMessages } from '../../ui/language.tsx'
import { MoneyField } from '../../ui/MoneyField.tsx'
import type { ContractValues } from './contract-values.ts'

type Props = {
  readonly values: ContractValues
  readonly set: (patch: Partial<ContractValues>) => void
}

/** Whose contract it is, about what, for how much. */
export function ContractParties({ values, set }: Props) {
  const { fields } = useMessages().contracts
  return (
    <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="md">
      <TextInput
        label={fields.title}
        required
        data-autofocus
        maxLength={300}
        value={values.title}
        onChange={(event) => set({ title: event.currentTarget.value })}
      />
      <TextInput
        label={fields.number}
        maxLength={100}
        value={values.number}
        onChange={(event) => set({ number: event.currentTarget.value })}
      />
      <ClientSelect
        label={fields.client}
        required
        value={values.clientId}
        onChange={(clientId) => set({ clientId, dealId: null, documentIds: [] })}
      />
      <DealSelect
        label={fields.deal}
        clientId={values.clientId}
        value={values.dealId}
        onChange={(dealId) => set({ dealId })}
      />
      <MoneyField
        label={fields.amount}
        currency={values.currency}
        value={values.amountMinor}
        onChange={(amountMinor) => set({ amountMinor })}
      />
      <TextInput
        label={fields.currency}
        maxLength={3}
        value={values.currency}
        onChange={(event) => set({ currency: event.currentTarget.value.toUpperCase() })}
      />
      <Days
        label={fields.paymentDays}
        value={values.paymentDays}
        onChange={(paymentDays) => set({ paymentDays })}
      />
      <TextInput
        label={fields.paperPlace}
        maxLength={500}
        value={values.paperPlace}
        onChange={(event) => set({ paperPlace: event.currentTarget.value })}
      />
    </SimpleGrid>
  )
}

/** From when to when it holds, and how it goes on. */
export function ContractTerm({ values, set }: Props) {
  const m = useMessages()
  const { fields, renewals } = m.contracts
  return (
    <SimpleGrid cols={{ base: 1, xs: 3 }} spacing="md">
      <DayField label={fields.signedOn} value={values.signedOn} onChange={(signedOn) => set({ signedOn })} />
      <DayField label={fields.startsOn} value={values.startsOn} onChange={(startsOn) => set({ startsOn })} />
      <DayField label={fields.endsOn} value={values.endsOn} onChange={(endsOn) => set({ endsOn })} />
      <Select
        label={fields.renewal}
        allowDeselect={false}
        data={renewalKinds.map((value) => ({ value, label: renewals[value] }))}
        value={values.renewal}
        onChange={(renewal) => set({ renewal: (renewal ?? 'none') as RenewalKind })}
      />
      {values.renewal === 'none' ? null : (
        <Days
          label={fields.renewalMonths}
          value={values.renewalMonths}
          onChange={(renewalMonths) => set({ renewalMonths })}
        />
      )}
      {values.renewal === 'automatic' ? (
        <Days
          label={fields.noticeDays}
          value={values.noticeDays}
          onChange={(noticeDays) => set({ noticeDays })}
        />
      ) : null}
    </SimpleGrid>
  )
}

type DaysProps = {
  readonly label: string
  readonly value: number | null
  readonly onChange: (value: number | null) => void
}

function Days({ label, value, onChange }: DaysProps) {
  return (
    <NumberInput
      label={label}
      min={0}
      max={3650}
      allowDecimal={false}
      allowNegative={false}
      value={value ?? ''}
      onChange={(typed) => onChange(typeof typed === 'number' ? typed : null)}
    />
  )
}
