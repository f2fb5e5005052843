import { Autocomplete, Select, SimpleGrid, TextInput } from '@mantine/core'
import type { Input } from '../../../shared/contract/index.ts'
import { type BeyondPolicy, beyondPolicies, type PriceRule } from '../../../shared/domain/pricing/types.ts'
import { useBookSettings } from '../../api/book-settings.tsx'
import { RecordForm } from '../../api/RecordForm.tsx'
import { useBookQuery } from '../../api/use-book-query.ts'
import { useCommand } from '../../api/use-command.ts'
import { useFormDraft } from '../../api/use-form-draft.ts'
import { useClock } from '../../ui/clock.tsx'
import { useMessages } from '../../ui/language.tsx'
import { MoneyField } from '../../ui/MoneyField.tsx'
import { PercentField } from '../../ui/PercentField.tsx'
import { PeriodFields } from './Period.tsx'

type Props = { readonly rule: PriceRule | null; readonly onClose: () => void }
type Values = Required<Input<'pricing.saveRule'>['fields']>

function valuesOf(rule: PriceRule | null, currency: string, today: string): Values {
  if (rule === null)
    return {
      columnId: null,
      groupName: '',
      currency,
      fromMinor: 0,
      maxPpm: 100_000,
      nearPpm: 80_000,
      leastMarginPpm: null,
      beyond: 'refuse',
      validFrom: today,
      validTo: null,
    }
  const { id: _id, createdAt: _created, changedAt: _changed, deletedAt: _deleted, ...fields } = rule
  return fields
}

export function RuleForm({ rule, onClose }: Props) {
  const m = useMessages()
  const words = m.pricing.rules
  const { currency } = useBookSettings()
  const { today } = useClock()
  const form = useFormDraft(`price-rule:${rule?.id ?? 'new'}`, valuesOf(rule, currency, today))
  const save = useCommand('pricing.saveRule', { done: () => words.saved, undo: true, quiet: true })
  const trash = useCommand('pricing.trashRule', { done: () => words.trashed, undo: true, quiet: true })
  return (
    <RecordForm
      title={rule === null ? words.new : words.edit}
      form={form}
      save={save}
      run={() => save.run({ id: rule?.id ?? null, fields: form.values })}
      trash={
        rule === null ? null : { ...trash, label: m.pricing.trash, run: () => trash.run({ id: rule.id }) }
      }
      onClose={onClose}
    >
      <Where values={form.values} set={form.set} />
      <HowFar values={form.values} set={form.set} />
    </RecordForm>
  )
}

type FieldsProps = { readonly values: Values; readonly set: (patch: Partial<Values>) => void }
const any = ''

function Where({ values, set }: FieldsProps) {
  const m = useMessages()
  const { fields } = m.pricing.rules
  const columns = useBookQuery('pricing.columns', {}).data ?? []
  const products = useBookQuery('products.list', {}).data ?? []
  const groups = [...new Set(products.map((product) => product.groupName))].filter((name) => name !== '')
  return (
    <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="md">
      <Select
        label={fields.column}
        data-autofocus
        allowDeselect={false}
        data={[
          { value: any, label: m.pricing.everyColumn },
          ...columns.map(({ id, name }) => ({ value: id, label: name })),
        ]}
        value={values.columnId ?? any}
        onChange={(id) => set({ columnId: id === any ? null : id })}
      />
      <Autocomplete
        label={fields.group}
        placeholder={m.pricing.everything}
        maxLength={200}
        data={groups}
        value={values.groupName}
        onChange={(groupName) => set({ groupName })}
      />
      <MoneyField
        label={fields.fromMinor}
        currency={values.currency}
        value={values.fromMinor}
        onChange={(fromMinor) => set({ fromMinor: Math.max(0, fromMinor ?? 0) })}
      />
      <TextInput
        label={fields.currency}
        maxLength={3}
        value={values.currency}
        onChange={(event) => set({ currency: event.currentTarget.value.toUpperCase() })}
      />
    </SimpleGrid>
  )
}

function HowFar({ values, set }: FieldsProps) {
  const { fields, beyond } = useMessages().pricing.rules
  return (
    <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="md">
      <PercentField
        label={fields.maxPpm}
        value={values.maxPpm}
        onChange={(maxPpm) => set({ maxPpm: maxPpm ?? 0 })}
      />
      <PercentField
        label={fields.nearPpm}
        value={values.nearPpm}
        onChange={(nearPpm) => set({ nearPpm: nearPpm ?? 0 })}
      />
      <PercentField
        label={fields.leastMarginPpm}
        minPpm={-1_000_000}
        value={values.leastMarginPpm}
        onChange={(leastMarginPpm) => set({ leastMarginPpm })}
      />
      <Select
        label={fields.beyond}
        allowDeselect={false}
        data={beyondPolicies.map((value) => ({ value, label: beyond[value] }))}
        value={values.beyond}
        onChange={(value) => value !== null && set({ beyond: value as BeyondPolicy })}
      />
      <PeriodFields validFrom={values.validFrom} validTo={values.validTo} onChange={set} />
    </SimpleGrid>
  )
}
