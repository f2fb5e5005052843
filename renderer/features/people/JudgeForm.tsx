import { Modal, Select, SimpleGrid, Stack, Textarea } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import type { JobAt } from '../../../shared/contract/people.ts'
import type { Judgement } from '../../../shared/domain/people/types.ts'
import { useCommand } from '../../api/use-command.ts'
import { useClock } from '../../ui/clock.tsx'
import { DayField } from '../../ui/DayField.tsx'
import { FailureText } from '../../ui/FailureText.tsx'
import { FormActions } from '../../ui/FormActions.tsx'
import { useMessages } from '../../ui/language.tsx'
import { JudgementFields } from './JudgementFields.tsx'

type Props = { readonly jobs: readonly JobAt[]; readonly onClose: () => void }

type Values = Judgement & { readonly jobId: string; readonly onDay: string | null; readonly note: string }

/** Keeps how somebody stood to us on a day, today or earlier. */
export function JudgeForm({ jobs, onClose }: Props) {
  const m = useMessages()
  const { today } = useClock()
  const text = m.people.record
  const [first] = jobs
  const [values, setValues] = useState<Values>({
    jobId: first?.id ?? '',
    onDay: today,
    note: '',
    power: first?.power ?? null,
    support: first?.support ?? null,
    stage: first?.stage ?? 'none',
  })
  const set = (patch: Partial<Values>) => setValues((now) => ({ ...now, ...patch }))
  const judge = useCommand('people.judge', { done: () => text.judged, undo: true, quiet: true })
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    const { jobId, onDay, ...fields } = values
    if (onDay === null) return
    if ((await judge.run({ id: null, jobId, fields: { ...fields, onDay } })).ok) onClose()
  }
  const choose = (jobId: string | null) => {
    const job = jobs.find((candidate) => candidate.id === jobId)
    if (job !== undefined) set({ jobId: job.id, power: job.power, support: job.support, stage: job.stage })
  }
  return (
    <Modal
      opened
      onClose={onClose}
      title={text.judgeTitle}
      closeButtonProps={{ 'aria-label': m.shell.close }}
    >
      <form onSubmit={(event) => void submit(event)} noValidate>
        <Stack gap="md">
          {jobs.length < 2 ? null : (
            <Select
              label={m.people.fields.client}
              data={jobs.map((job) => ({ value: job.id, label: job.clientName }))}
              value={values.jobId}
              onChange={choose}
            />
          )}
          <SimpleGrid cols={2} spacing="md">
            <DayField label={text.day} value={values.onDay} onChange={(onDay) => set({ onDay })} />
            <JudgementFields values={values} set={set} />
          </SimpleGrid>
          <Textarea
            label={text.note}
            autosize
            maxLength={2000}
            value={values.note}
            onChange={(event) => set({ note: event.currentTarget.value })}
          />
          <FailureText failure={judge.error} />
        </Stack>
        <FormActions pending={judge.pending} disabled={values.onDay === null} onCancel={onClose} />
      </form>
    </Modal>
  )
}
