import { Button, Modal, Stack } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import type { JobAt } from '../../../shared/contract/people.ts'
import { ClientSelect } from '../../api/ClientSelect.tsx'
import { useCommand } from '../../api/use-command.ts'
import { FailureText } from '../../ui/FailureText.tsx'
import { FormActions } from '../../ui/FormActions.tsx'
import { useMessages } from '../../ui/language.tsx'
import { JobFields } from './JobFields.tsx'
import { jobValues } from './person-values.ts'

type Props = {
  readonly personId: string
  /** null: a further place. */
  readonly job: JobAt | null
  readonly onClose: () => void
}

/** A person's place at a client. */
export function JobForm({ personId, job, onClose }: Props) {
  const m = useMessages()
  const text = m.people.record
  const [clientId, setClientId] = useState(job?.clientId ?? null)
  const [values, setValues] = useState(jobValues(job))
  const save = useCommand('people.save', { done: () => text.jobSaved, undo: true, quiet: true })
  const trash = useCommand('people.trashJob', {
    done: () => text.jobRemoved(job?.clientName ?? ''),
    undo: true,
  })
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    if (clientId === null) return
    if ((await save.run({ id: personId, clientId, person: {}, job: values })).ok) onClose()
  }
  const remove = async () => {
    if (job !== null && (await trash.run({ id: job.id })).ok) onClose()
  }
  return (
    <Modal
      opened
      onClose={onClose}
      size="lg"
      title={job === null ? text.addJob : text.editJob(job.clientName)}
      closeButtonProps={{ 'aria-label': m.shell.close }}
    >
      <form onSubmit={(event) => void submit(event)} noValidate>
        <Stack gap="md">
          {job === null ? (
            <ClientSelect
              label={m.people.fields.client}
              required
              data-autofocus
              value={clientId}
              onChange={setClientId}
            />
          ) : null}
          <JobFields values={values} set={(patch) => setValues((now) => ({ ...now, ...patch }))} />
          <FailureText failure={save.error} />
        </Stack>
        <FormActions
          pending={save.pending}
          disabled={clientId === null}
          onCancel={onClose}
          left={
            job === null ? null : (
              <Button variant="subtle" color="red" loading={trash.pending} onClick={() => void remove()}>
                {text.removeJob}
              </Button>
            )
          }
        />
      </form>
    </Modal>
  )
}
