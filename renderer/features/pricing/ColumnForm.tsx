import { SimpleGrid, Textarea, TextInput } from '@mantine/core'
import type { Input } from '../../../shared/contract/index.ts'
import type { PriceColumn } from '../../../shared/domain/pricing/types.ts'
import { useBookSettings } from '../../api/book-settings.tsx'
import { RecordForm } from '../../api/RecordForm.tsx'
import { useCommand } from '../../api/use-command.ts'
import { useFormDraft } from '../../api/use-form-draft.ts'
import { useClock } from '../../ui/clock.tsx'
import { useMessages } from '../../ui/language.tsx'
import { PercentField } from '../../ui/PercentField.tsx'
import { PeriodFields } from './Period.tsx'

type Props = { readonly column: PriceColumn | null; readonly onClose: () => void }
type Values = Required<Input<'pricing.saveColumn'>['fields']>

function valuesOf(column: PriceColumn | null, currency: string, today: string): Values {
  if (column === null)
    return { name: '', currency, discountPpm: null, validFrom: today, validTo: null, notes: '' }
  const { name, discountPpm, validFrom, validTo, notes } = column
  return { name, currency: column.currency, discountPpm, validFrom, validTo, notes }
}

export function ColumnForm({ column, onClose }: Props) {
  const m = useMessages()
  const words = m.pricing.columns
  const { currency } = useBookSettings()
  const { today } = useClock()
  const form = useFormDraft(`price-column:${column?.id ?? 'new'}`, valuesOf(column, currency, today))
  const save = useCommand('pricing.saveColumn', {
    done: (saved) => words.saved(saved.name),
    undo: true,
    quiet: true,
  })
  const trash = useCommand('pricing.trashColumn', {
    done: () => words.trashed(column?.name ?? ''),
    undo: true,
    quiet: true,
  })
  return (
    <RecordForm
      title={column === null ? words.new : words.edit}
      form={form}
      save={save}
      run={() => save.run({ id: column?.id ?? null, fields: form.values })}
      trash={
        column === null ? null : { ...trash, label: m.pricing.trash, run: () => trash.run({ id: column.id }) }
      }
      onClose={onClose}
    >
      <Fields values={form.values} set={form.set} />
    </RecordForm>
  )
}

function Fields({
  values,
  set,
}: {
  readonly values: Values
  readonly set: (patch: Partial<Values>) => void
}) {
  const words = useMessages().pricing.columns
  return (
    <>
      <TextInput
        label={words.fields.name}
        required
        data-autofocus
        maxLength={200}
        value={values.name}
        onChange={(event) => set({ name: event.currentTarget.value })}
      />
      <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="md">
        <PercentField
          label={words.fields.discountPpm}
          value={values.discountPpm}
          onChange={(discountPpm) => set({ discountPpm })}
        />
        <TextInput
          label={words.fields.currency}
          maxLength={3}
          value={values.currency}
          onChange={(event) => set({ currency: event.currentTarget.value.toUpperCase() })}
        />
        <PeriodFields validFrom={values.validFrom} validTo={values.validTo} onChange={set} />
      </SimpleGrid>
      <span className="kb-quiet">{words.discountHelp}</span>
      <Textarea
        label={words.fields.notes}
        autosize
        maxLength={5000}
        value={values.notes}
        onChange={(event) => set({ notes: event.currentTarget.value })}
      />
    </>
  )
}
