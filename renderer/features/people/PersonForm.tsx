import { Fieldset, Stack } from '@mantine/core'
import { useState } from 'react'
import type { Person } from '../../../shared/domain/people/types.ts'
import { ClientSelect } from '../../api/ClientSelect.tsx'
import { useCommand } from '../../api/use-command.ts'
import { useFormDraft } from '../../api/use-form-draft.ts'
import { FormDialog } from '../../ui/FormDialog.tsx'
import { useFormat, useMessages } from '../../ui/language.tsx'
import { JobFields } from './JobFields.tsx'
import { CharacterFields, ReachFields } from './PersonFields.tsx'
import { blankJob, type JobValues, type PersonValues, personInput, personValues } from './person-values.ts'

type Props = {
  /** null: a new person. */
  readonly person: Person | null
  /** Where a new person works; null: chosen in the form. */
  readonly clientId: string | null
  readonly onClose: () => void
  readonly onSaved?: (person: Person) => void
  readonly onTrashed?: () => void
}

type Values = PersonValues & { readonly job: JobValues; readonly clientId: string | null }

/** Everything about a person; a new one is given a place at a client at once. */
export function PersonForm({ person, clientId, onClose, onSaved, onTrashed }: Props) {
  const m = useMessages()
  const { calendar } = useFormat()
  const id = person?.id ?? null
  const initial: Values = { ...personValues(person, calendar), job: blankJob, clientId }
  const form = useFormDraft<Values>(`person:${id ?? `new:${clientId ?? ''}`}`, initial)
  const [isBadDay, setBadDay] = useState(false)
  const save = useCommand('people.save', { done: (p) => m.people.saved(p.name), undo: true, quiet: true })
  const trash = useCommand('people.trash', { done: () => m.people.trashed(person?.name ?? ''), undo: true })
  const submit = async () => {
    const { job, clientId: at, ...values } = form.values
    const input = personInput(values)
    setBadDay(input === null)
    if (input === null) return
    const place = id === null ? { clientId: at, job } : { clientId: null, job: {} }
    const reply = await save.run({ id, person: input, ...place })
    if (!reply.ok) return
    await form.discard()
    onClose()
    onSaved?.(reply.value)
  }
  const remove = async () => {
    if (id === null || !(await trash.run({ id })).ok) return
    onClose()
    onTrashed?.()
  }
  return (
    <FormDialog
      size="lg"
      title={person === null ? m.people.new : m.people.edit}
      draft={form}
      save={save}
      onSubmit={submit}
      onClose={onClose}
      trash={person === null ? null : { label: m.people.trash, pending: trash.pending, run: remove }}
    >
      <Stack gap="lg">
        <ReachFields values={form.values} set={form.set} isBadDay={isBadDay} />
        {id === null ? (
          <NewPlace values={form.values} set={form.set} isClientGiven={clientId !== null} />
        ) : null}
        <CharacterFields values={form.values} set={form.set} />
      </Stack>
    </FormDialog>
  )
}

type NewPlaceProps = {
  readonly values: Values
  readonly set: (patch: Partial<Values>) => void
  readonly isClientGiven: boolean
}

function NewPlace({ values, set, isClientGiven }: NewPlaceProps) {
  const m = useMessages()
  return (
    <Fieldset legend={m.people.parts.job}>
      <Stack gap="md">
        {isClientGiven ? null : (
          <ClientSelect
            label={m.people.fields.client}
            none={m.shell.none}
            value={values.clientId}
            onChange={(clientId) => set({ clientId })}
          />
        )}
        {values.clientId === null ? null : (
          <JobFields values={values.job} set={(patch) => set({ job: { ...values.job, ...patch } })} />
        )}
      </Stack>
    </Fieldset>
  )
}
