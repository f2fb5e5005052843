import { SegmentedControl, Select, SimpleGrid, Stack, Textarea, TextInput } from '@mantine/core'
import type { FormEvent } from 'react'
import type { VisitRow } from '../../../shared/contract/planner.ts'
import { useCommand } from '../../api/use-command.ts'
import { useFormDraft } from '../../api/use-form-draft.ts'
import { DayField } from '../../ui/DayField.tsx'
import { FailureText } from '../../ui/FailureText.tsx'
import { FormActions } from '../../ui/FormActions.tsx'
import { useMessages } from '../../ui/language.tsx'

const ends = ['done', 'moved', 'cancelled'] as const
const levels = [1, 2, 3, 4, 5] as const

/** After the meeting: what came of it, how content the client is, what comes next. */
export function FinishForm({ visit, onClose }: { readonly visit: VisitRow; readonly onClose: () => void }) {
  const m = useMessages()
  const text = m.planner.finish
  const form = useFormDraft(`finish:${visit.id}`, {
    state: visit.state === 'planned' ? 'done' : visit.state,
    outcome: visit.outcome,
    satisfaction: visit.satisfaction,
    nextStep: visit.nextStep,
    nextStepOn: visit.nextStepOn,
  })
  const { values, set } = form
  const finish = useCommand('planner.finish', { done: () => text.done, undo: true, quiet: true })
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    if (!(await finish.run({ id: visit.id, ...values })).ok) return
    await form.discard()
    onClose()
  }
  return (
    <form onSubmit={(event) => void submit(event)} noValidate>
      <Stack gap="md">
        <SegmentedControl
          aria-label={text.state}
          data={ends.map((state) => ({ value: state, label: m.planner.states[state] }))}
          value={values.state}
          onChange={(state) => set({ state: state as (typeof ends)[number] })}
        />
        <Textarea
          label={text.outcome}
          placeholder={text.outcomeHint}
          data-autofocus
          autosize
          minRows={3}
          maxLength={20000}
          value={values.outcome}
          onChange={(event) => set({ outcome: event.currentTarget.value })}
        />
        <Select
          label={text.satisfaction}
          data={[
            { value: '', label: text.notAsked },
            ...levels.map((n) => ({ value: String(n), label: text.levels[n] })),
          ]}
          value={values.satisfaction === null ? '' : String(values.satisfaction)}
          onChange={(value) => set({ satisfaction: value === null || value === '' ? null : Number(value) })}
        />
        <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="md">
          <TextInput
            label={text.nextStep}
            maxLength={1000}
            value={values.nextStep}
            onChange={(event) => set({ nextStep: event.currentTarget.value })}
          />
          <DayField
            label={text.nextStepOn}
            value={values.nextStepOn}
            onChange={(nextStepOn) => set({ nextStepOn })}
          />
        </SimpleGrid>
        <FailureText failure={finish.error} />
      </Stack>
      <FormActions pending={finish.pending} onCancel={onClose} />
    </form>
  )
}
