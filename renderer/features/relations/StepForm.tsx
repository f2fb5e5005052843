import { Select, SimpleGrid, Stack, Textarea, TextInput } from '@mantine/core'
import { type VisitKind, visitKinds } from '../../../shared/domain/planner/types.ts'
import type { RelationStep } from '../../../shared/domain/relations/types.ts'
import { useCommand } from '../../api/use-command.ts'
import { useFormDraft } from '../../api/use-form-draft.ts'
import { DayField } from '../../ui/DayField.tsx'
import { FormDialog } from '../../ui/FormDialog.tsx'
import { useMessages } from '../../ui/language.tsx'
import { MoneyField } from '../../ui/MoneyField.tsx'

type Props = {
  readonly projectId: string
  readonly currency: string
  /** null: a new step. */
  readonly step: RelationStep | null
  readonly onClose: () => void
}

type Values = Pick<RelationStep, 'title' | 'kind' | 'dueOn' | 'doneOn' | 'spentMinor' | 'note'>

const blank: Values = { title: '', kind: 'visit', dueOn: null, doneOn: null, spentMinor: null, note: '' }

function valuesOf(step: RelationStep | null): Values {
  if (step === null) return blank
  const { title, kind, dueOn, doneOn, spentMinor, note } = step
  return { title, kind, dueOn, doneOn, spentMinor, note }
}

/** A step of a relation project. */
export function StepForm({ projectId, currency, step, onClose }: Props) {
  const m = useMessages()
  const text = m.relations.steps
  const form = useFormDraft<Values>(`relationStep:${step?.id ?? `new:${projectId}`}`, valuesOf(step))
  const save = useCommand('relations.saveStep', { done: () => text.saved, undo: true, quiet: true })
  const trash = useCommand('relations.trashStep', { done: () => text.trashed(step?.title ?? ''), undo: true })
  const submit = async () => {
    if (!(await save.run({ id: step?.id ?? null, fields: { ...form.values, projectId } })).ok) return
    await form.discard()
    onClose()
  }
  const remove = async () => {
    if (step !== null && (await trash.run({ id: step.id })).ok) onClose()
  }
  return (
    <FormDialog
      title={step === null ? text.new : text.edit}
      draft={form}
      save={save}
      onSubmit={submit}
      onClose={onClose}
      trash={step === null ? null : { label: text.trash, pending: trash.pending, run: remove }}
    >
      <Fields values={form.values} set={form.set} currency={currency} />
    </FormDialog>
  )
}

type FieldsProps = {
  readonly values: Values
  readonly set: (patch: Partial<Values>) => void
  readonly currency: string
}

function Fields({ values, set, currency }: FieldsProps) {
  const m = useMessages()
  const text = m.relations.steps
  return (
    <Stack gap="md">
      <TextInput
        label={text.name}
        required
        data-autofocus
        maxLength={200}
        value={values.title}
        onChange={(event) => set({ title: event.currentTarget.value })}
      />
      <SimpleGrid cols={2} spacing="md">
        <Select
          label={text.kind}
          data={visitKinds.map((kind) => ({ value: kind, label: m.planner.kinds[kind] }))}
          value={values.kind}
          onChange={(kind) => set({ kind: (kind ?? 'visit') as VisitKind })}
        />
        <DayField label={text.due} value={values.dueOn} onChange={(dueOn) => set({ dueOn })} />
        <DayField label={text.done} value={values.doneOn} onChange={(doneOn) => set({ doneOn })} />
        <MoneyField
          label={text.spent}
          currency={currency}
          value={values.spentMinor}
          onChange={(spentMinor) => set({ spentMinor })}
        />
      </SimpleGrid>
      <Textarea
        label={text.note}
        autosize
        maxLength={2000}
        value={values.note}
        onChange={(event) => set({ note: event.currentTarget.value })}
      />
    </Stack>
  )
}
