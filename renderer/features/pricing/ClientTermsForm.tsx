import { Select, SimpleGrid, Textarea } from '@mantine/core'
import type { ColumnRow } from '../../../shared/contract/pricing.ts'
import { termsOn } from '../../../shared/domain/pricing/terms-on.ts'
import type { ClientTerms } from '../../../shared/domain/pricing/types.ts'
import { RecordForm } from '../../api/RecordForm.tsx'
import { useCommand } from '../../api/use-command.ts'
import { useFormDraft } from '../../api/use-form-draft.ts'
import { useClock } from '../../ui/clock.tsx'
import { DayField } from '../../ui/DayField.tsx'
import { useMessages } from '../../ui/language.tsx'

type Props = {
  readonly clientId: string
  /** What is changed; null: a new agreement. */
  readonly agreement: ClientTerms | null
  /** All there are: a new one begins with what holds today. */
  readonly agreed: readonly ClientTerms[]
  readonly columns: readonly ColumnRow[]
  readonly onClose: () => void
}

type Values = Pick<ClientTerms, 'columnId' | 'validFrom' | 'validTo' | 'terms'>

const list = ''

function valuesOf({ agreement, agreed }: Pick<Props, 'agreement' | 'agreed'>, today: string): Values {
  if (agreement !== null) {
    const { columnId, validFrom, validTo, terms } = agreement
    return { columnId, validFrom, validTo, terms }
  }
  const { columnId = null, terms = '' } = termsOn(agreed, today) ?? {}
  return { columnId, validFrom: today, validTo: null, terms }
}

/** The column a client is priced by from a day on, and what is agreed in words. */
export function ClientTermsForm({ clientId, agreement, agreed, columns, onClose }: Props) {
  const m = useMessages()
  const words = m.pricing.client
  const { today } = useClock()
  const key = `client-terms:${agreement?.id ?? `new:${clientId}`}`
  const form = useFormDraft(key, valuesOf({ agreement, agreed }, today))
  const save = useCommand('pricing.saveTerms', { done: () => words.termsSaved, undo: true, quiet: true })
  const trash = useCommand('pricing.trashTerms', { done: () => words.termsTrashed, undo: true, quiet: true })
  return (
    <RecordForm
      title={agreement === null ? words.newTerms : words.dialog}
      form={form}
      save={save}
      run={() => save.run({ id: agreement?.id ?? null, clientId, fields: form.values })}
      trash={
        agreement === null
          ? null
          : { ...trash, label: m.pricing.trash, run: () => trash.run({ id: agreement.id }) }
      }
      onClose={onClose}
    >
      <Fields values={form.values} set={form.set} columns={columns} />
    </RecordForm>
  )
}

type FieldsProps = Pick<Props, 'columns'> & {
  readonly values: Values
  readonly set: (patch: Partial<Values>) => void
}

function Fields({ values, set, columns }: FieldsProps) {
  const m = useMessages()
  const words = m.pricing.client
  return (
    <>
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
      <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="md">
        <DayField
          label={m.pricing.validFrom}
          description={words.fromHelp}
          inputWrapperOrder={['label', 'input', 'description']}
          value={values.validFrom}
          onChange={(validFrom) => set({ validFrom })}
        />
        <DayField label={m.pricing.validTo} value={values.validTo} onChange={(validTo) => set({ validTo })} />
      </SimpleGrid>
      <Textarea
        label={words.terms}
        autosize
        minRows={2}
        maxLength={5000}
        value={values.terms}
        onChange={(event) => set({ terms: event.currentTarget.value })}
      />
    </>
  )
}
