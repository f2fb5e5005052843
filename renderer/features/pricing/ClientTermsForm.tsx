import { Select, SimpleGrid, Textarea } from '@mantine/core'
import type { ClientPricing, ColumnRow } from '../../../shared/contract/pricing.ts'
import { RecordForm } from '../../api/RecordForm.tsx'
import { useCommand } from '../../api/use-command.ts'
import { useFormDraft } from '../../api/use-form-draft.ts'
import { DayField } from '../../ui/DayField.tsx'
import { useMessages } from '../../ui/language.tsx'

type Props = {
  readonly terms: ClientPricing['terms']
  readonly columns: readonly ColumnRow[]
  readonly onClose: () => void
}

const list = ''

/** The column a client is priced by, and what is agreed in words. */
export function ClientTermsForm({ terms, columns, onClose }: Props) {
  const m = useMessages()
  const words = m.pricing.client
  const { clientId, ...initial } = terms
  const form = useFormDraft(`client-terms:${clientId}`, initial)
  const save = useCommand('pricing.saveTerms', { done: () => words.termsSaved, undo: true, quiet: true })
  const { values, set } = form
  return (
    <RecordForm
      title={words.dialog}
      form={form}
      save={save}
      run={() => save.run({ clientId, fields: values })}
      onClose={onClose}
    >
      <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="md">
        <Select
          label={words.column}
          data-autofocus
          allowDeselect={false}
          data={[
            { value: list, label: m.pricing.list },
            ...columns.map(({ id, name }) => ({ value: id, label: name })),
          ]}
          value={values.columnId ?? list}
          onChange={(id) => set({ columnId: id === list ? null : id })}
        />
        <DayField label={words.columnUntil} value={values.validTo} onChange={(validTo) => set({ validTo })} />
      </SimpleGrid>
      <Textarea
        label={words.terms}
        autosize
        minRows={2}
        maxLength={5000}
        value={values.terms}
        onChange={(event) => set({ terms: event.currentTarget.value })}
      />
    </RecordForm>
  )
}
