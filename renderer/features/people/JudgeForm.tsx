import { Select, SimpleGrid, Textarea } from '@mantine/core'
import type { JobAt } from '../../../shared/contract/people.ts'
import type { Judgement } from '../../../shared/domain/people/types.ts'
import { useCommand } from '../../api/use-command.ts'
import { useFormDraft } from '../../api/use-form-draft.ts'
import { useClock } from '../../ui/clock.tsx'
import { DayField } from '../../ui/DayField.tsx'
import { FormDialog } from '../../ui/FormDialog.tsx'
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
  const form = useFormDraft<Values>(`judgement:${first?.id ?? ''}`, {
    jobId: first?.id ?? '',
    onDay: today,
    note: '',
    power: first?.power ?? null,
    support: first?.support ?? null,
    stage: first?.stage ?? 'none',
  })
  const { values, set } = form
  const judge = useCommand('people.judge', { done: () => text.judged, undo: true, quiet: true })
  const submit = async () => {
    const { jobId, onDay, ...fields } = values
    if (onDay === null) return
    if (!(await judge.run({ id: null, jobId, fields: { ...fields, onDay } })).ok) return
    await form.discard()
    onClose()
  }
  const choose = (jobId: string | null) => {
    const job = jobs.find((candidate) => candidate.id === jobId)
    if (job !== undefined) set({ jobId: job.id, power: job.power, support: job.support, stage: job.stage })
  }
  return (
    <FormDialog
      title={text.judgeTitle}
      draft={form}
      save={judge}
      disabled={values.onDay === null}
      onSubmit={submit}
      onClose={onClose}
    >
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
    </FormDialog>
  )
}
