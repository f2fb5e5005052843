import {
  Checkbox,
  Fieldset,
  NumberInput,
  Select,
  SimpleGrid,
  Stack,
  TagsInput,
  Textarea,
  TextInput,
} from '@mantine/core'
import { type ClientStatus, clientStatuses } from '../../../shared/domain/clients/types.ts'
import { useMessages } from '../../ui/language.tsx'
import { MoneyField } from '../../ui/MoneyField.tsx'
import type { ClientValues } from './client-values.ts'

type Props = {
  readonly values: ClientValues
  readonly set: (patch: Partial<ClientValues>) => void
}

type TextKey =
  | 'legalName'
  | 'industry'
  | 'city'
  | 'country'
  | 'phone'
  | 'email'
  | 'website'
  | 'taxId'
  | 'externalRef'

function TextField({ values, set, field, max }: Props & { readonly field: TextKey; readonly max: number }) {
  const m = useMessages()
  return (
    <TextInput
      label={m.clients.fields[field]}
      maxLength={max}
      value={values[field]}
      onChange={(event) => set({ [field]: event.currentTarget.value })}
    />
  )
}

type BasicProps = Props & { readonly nameError: string | null; readonly nameNote: string | null }

export function BasicFields({ values, set, nameError, nameNote }: BasicProps) {
  const m = useMessages()
  const { fields } = m.clients
  const statuses = clientStatuses.map((status) => ({ value: status, label: m.clients.status[status] }))
  return (
    <Stack gap="md">
      <TextInput
        label={fields.name}
        required
        data-autofocus
        maxLength={200}
        error={nameError}
        description={nameNote}
        inputWrapperOrder={['label', 'input', 'description', 'error']}
        value={values.name}
        onChange={(event) => set({ name: event.currentTarget.value })}
      />
      <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="md">
        <Select
          label={fields.status}
          data={statuses}
          value={values.status}
          onChange={(status) => set({ status: (status ?? 'active') as ClientStatus })}
        />
        <TextField values={values} set={set} field="industry" max={200} />
        <TextField values={values} set={set} field="city" max={200} />
        <TextField values={values} set={set} field="phone" max={200} />
      </SimpleGrid>
      <Checkbox
        label={fields.isKey}
        checked={values.isKey}
        onChange={(event) => set({ isKey: event.currentTarget.checked })}
      />
      {values.status === 'lost' ? (
        <Textarea
          label={fields.lostReason}
          autosize
          maxLength={2000}
          value={values.lostReason}
          onChange={(event) => set({ lostReason: event.currentTarget.value })}
        />
      ) : null}
    </Stack>
  )
}

type DayKey = 'idealDays' | 'longestDays' | 'paymentDays'

function DaysField({ values, set, field, min }: Props & { readonly field: DayKey; readonly min: number }) {
  const m = useMessages()
  return (
    <NumberInput
      label={m.clients.fields[field]}
      min={min}
      max={3650}
      allowDecimal={false}
      allowNegative={false}
      hideControls
      value={values[field] ?? ''}
      onChange={(value) => set({ [field]: typeof value === 'number' ? value : null })}
    />
  )
}

export function RhythmFields({ values, set }: Props) {
  const m = useMessages()
  return (
    <Fieldset legend={m.clients.form.rhythm}>
      <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="md">
        <DaysField values={values} set={set} field="idealDays" min={1} />
        <DaysField values={values} set={set} field="longestDays" min={1} />
        <DaysField values={values} set={set} field="paymentDays" min={0} />
        <TextInput
          label={m.clients.fields.currency}
          maxLength={3}
          value={values.currency}
          onChange={(event) => set({ currency: event.currentTarget.value.toUpperCase() })}
        />
        <MoneyField
          label={m.clients.fields.creditLimitMinor}
          currency={values.currency}
          value={values.creditLimitMinor}
          onChange={(creditLimitMinor) => set({ creditLimitMinor })}
        />
      </SimpleGrid>
    </Fieldset>
  )
}

export function PlaceFields({ values, set }: Props) {
  const m = useMessages()
  return (
    <Fieldset legend={m.clients.form.place}>
      <Stack gap="md">
        <Textarea
          label={m.clients.fields.address}
          autosize
          maxLength={1000}
          value={values.address}
          onChange={(event) => set({ address: event.currentTarget.value })}
        />
        <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="md">
          <TextField values={values} set={set} field="country" max={100} />
          <TextField values={values} set={set} field="email" max={200} />
          <TextField values={values} set={set} field="website" max={300} />
          <TextField values={values} set={set} field="legalName" max={300} />
          <TextField values={values} set={set} field="taxId" max={100} />
          <TextField values={values} set={set} field="externalRef" max={100} />
        </SimpleGrid>
      </Stack>
    </Fieldset>
  )
}

export function NoteFields({ values, set }: Props) {
  const m = useMessages()
  const { fields } = m.clients
  return (
    <Stack gap="md">
      <TagsInput
        label={fields.tags}
        placeholder={fields.tagsHint}
        maxTags={50}
        value={[...values.tags]}
        onChange={(tags) => set({ tags })}
      />
      <Textarea
        label={fields.notes}
        autosize
        minRows={3}
        maxLength={20000}
        value={values.notes}
        onChange={(event) => set({ notes: event.currentTarget.value })}
      />
    </Stack>
  )
}
