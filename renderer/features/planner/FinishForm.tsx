import { SegmentedControl, SimpleGrid, Stack, Text, Textarea, TextInput } from '@mantine/core'
import type { FormEvent } from 'react'
import type { Input } from '../../../shared/contract/index.ts'
import type { VisitRow } from '../../../shared/contract/planner.ts'
import type { VisitState } from '../../../shared/domain/planner/types.ts'
import { useCommand } from '../../api/use-command.ts'
import { useFormDraft } from '../../api/use-form-draft.ts'
import { DayField } from '../../ui/DayField.tsx'
import { FailureText } from '../../ui/FailureText.tsx'
import { FormActions } from '../../ui/FormActions.tsx'
import { useMessages } from '../../ui/language.tsx'
import { type Learnt, LearntFields } from './LearntFields.tsx'
import { type NewPromise, PromiseFields } from './PromiseFields.tsx'

const ends = ['done', 'moved', 'cancelled'] as const
const levels = ['1', '2', '3', '4', '5'] as const

export type FinishValues = {
  readonly state: VisitState
  readonly outcome: string
  readonly satisfaction: number | null
  readonly nextStep: string
  readonly nextStepOn: string | null
  readonly learnt: readonly Learnt[]
  readonly promises: readonly NewPromise[]
}

/** After the meeting: what came of it, what was learnt and promised, and what comes next. */
export function FinishForm({ visit, onClose }: { readonly visit: VisitRow; readonly onClose: () => void }) {
  const m = useMessages()
  const text = m.planner.finish
  const form = useFormDraft<FinishValues>(`finish:${visit.id}`, {
    state: visit.state === 'planned' ? 'done' : visit.state,
    outcome: visit.outcome,
    satisfaction: visit.satisfaction,
    nextStep: visit.nextStep,
    nextStepOn: visit.nextStepOn,
    learnt: [],
    promises: [],
  })
  const { values, set } = form
  const finish = useCommand('planner.finish', { done: () => text.done, undo: true, quiet: true })
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    if (!(await finish.run({ id: visit.id, ...written(values) })).ok) return
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
          minRows={2}
          maxLength={20000}
          value={values.outcome}
          onChange={(event) => set({ outcome: event.currentTarget.value })}
        />
        <Satisfaction value={values.satisfaction} onChange={(satisfaction) => set({ satisfaction })} />
        <LearntFields value={values.learnt} onChange={(learnt) => set({ learnt })} />
        <PromiseFields value={values.promises} onChange={(promises) => set({ promises })} />
        <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="md">
          <TextInput
            label={text.nextStep}
            description={text.nextStepHint}
            inputWrapperOrder={['label', 'input', 'description', 'error']}
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

/** Lines left empty say nothing. */
function written({ learnt, promises, ...values }: FinishValues): Omit<Input<'planner.finish'>, 'id'> {
  return {
    ...values,
    learnt: learnt.filter(({ text }) => text.trim() !== ''),
    promises: promises.filter(({ text }) => text.trim() !== ''),
  }
}

type SatisfactionProps = {
  readonly value: number | null
  readonly onChange: (value: number | null) => void
}

/** 1 unhappy … 5 delighted (K-34), in one press. */
function Satisfaction({ value, onChange }: SatisfactionProps) {
  const m = useMessages()
  const text = m.planner.finish
  return (
    <div>
      <Text size="sm" fw={500} id="kb-satisfaction">
        {text.satisfaction}
      </Text>
      <SegmentedControl
        fullWidth
        size="xs"
        aria-labelledby="kb-satisfaction"
        data={[
          { value: '', label: text.notAsked },
          ...levels.map((n) => ({ value: n, label: `${n} ${text.levels[n]}` })),
        ]}
        value={value === null ? '' : String(value)}
        onChange={(next) => onChange(next === '' ? null : Number(next))}
      />
    </div>
  )
}
