import type { JobAt } from '../../../shared/contract/people.ts'
import { ClientSelect } from '../../api/ClientSelect.tsx'
import { useCommand } from '../../api/use-command.ts'
import { useFormDraft } from '../../api/use-form-draft.ts'
import { FormDialog } from '../../ui/FormDialog.tsx'
import { useMessages } from '../../ui/language.tsx'
import { JobFields } from './JobFields.tsx'
import { type JobValues, jobValues } from './person-values.ts'

type Props = {
  readonly personId: string
  /** null: a further place. */
  readonly job: JobAt | null
  readonly onClose: () => void
}

type Values = JobValues & { readonly clientId: string | null }

/** A person's place at a client. */
export function JobForm({ personId, job, onClose }: Props) {
  const m = useMessages()
  const text = m.people.record
  const form = useFormDraft<Values>(`job:${job?.id ?? `new:${personId}`}`, {
    ...jobValues(job),
    clientId: job?.clientId ?? null,
  })
  const { clientId, ...values } = form.values
  const save = useCommand('people.save', { done: () => text.jobSaved, undo: true, quiet: true })
  const trash = useCommand('people.trashJob', {
    done: () => text.jobRemoved(job?.clientName ?? ''),
    undo: true,
  })
  const submit = async () => {
    if (clientId === null) return
    if (!(await save.run({ id: personId, clientId, person: {}, job: values })).ok) return
    await form.discard()
    onClose()
  }
  const remove = async () => {
    if (job !== null && (await trash.run({ id: job.id })).ok) onClose()
  }
  return (
    <FormDialog
      size="lg"
      title={job === null ? text.addJob : text.editJob(job.clientName)}
      draft={form}
      save={save}
      disabled={clientId === null}
      onSubmit={submit}
      onClose={onClose}
      trash={job === null ? null : { label: text.removeJob, pending: trash.pending, run: remove }}
    >
      {job === null ? (
        <ClientSelect
          label={m.people.fields.client}
          required
          data-autofocus
          value={clientId}
          onChange={(chosen) => form.set({ clientId: chosen })}
        />
      ) : null}
      <JobFields values={values} set={form.set} />
    </FormDialog>
  )
}
