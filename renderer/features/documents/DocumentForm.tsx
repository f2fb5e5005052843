import { Select, SimpleGrid, TextInput } from '@mantine/core'
import type { FormEvent } from 'react'
import type { Document } from '../../../shared/domain/documents/types.ts'
import { useBookQuery } from '../../api/use-book-query.ts'
import { useCommand } from '../../api/use-command.ts'
import { useFormDraft } from '../../api/use-form-draft.ts'
import { DayField } from '../../ui/DayField.tsx'
import { FailureText } from '../../ui/FailureText.tsx'
import { FormActions } from '../../ui/FormActions.tsx'
import { useMessages } from '../../ui/language.tsx'

type Props = { readonly document: Document; readonly onClose: () => void }

const nobody = ''

/** What is said of a document: its name, day, person and a note. */
export function DocumentForm({ document, onClose }: Props) {
  const m = useMessages()
  const { id, name, datedOn, personId, note } = document
  const form = useFormDraft(`document:${id}`, { name, datedOn, personId, note })
  const people = useBookQuery('clients.get', { id: document.clientId }).data?.people ?? []
  const save = useCommand('documents.save', { done: () => m.documents.saved, undo: true, quiet: true })
  const { fields } = m.documents
  const leave = () => {
    void form.discard()
    onClose()
  }
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    if ((await save.run({ id, fields: form.values })).ok) leave()
  }
  return (
    <form
      className="kb-entry-form"
      aria-label={m.documents.edit(name)}
      onSubmit={(event) => void submit(event)}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && !event.defaultPrevented) leave()
      }}
    >
      <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="sm" verticalSpacing="sm">
        <TextInput
          label={fields.name}
          required
          maxLength={255}
          autoFocus
          value={form.values.name}
          onChange={(event) => form.set({ name: event.currentTarget.value })}
        />
        <DayField
          label={fields.datedOn}
          clearable={false}
          value={form.values.datedOn}
          onChange={(day) => (day === null ? undefined : form.set({ datedOn: day }))}
        />
        <Select
          label={fields.personId}
          allowDeselect={false}
          data={[
            { value: nobody, label: fields.nobody },
            ...people.map(({ person }) => ({ value: person.id, label: person.name })),
          ]}
          value={form.values.personId ?? nobody}
          onChange={(choice) => form.set({ personId: choice === nobody ? null : choice })}
        />
        <TextInput
          label={fields.note}
          maxLength={2000}
          value={form.values.note}
          onChange={(event) => form.set({ note: event.currentTarget.value })}
        />
      </SimpleGrid>
      <FailureText failure={save.error} mt="sm" />
      <FormActions pending={save.pending} onCancel={leave} />
    </form>
  )
}
