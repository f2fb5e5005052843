import { Modal, SegmentedControl, SimpleGrid, Stack, Textarea, TextInput } from '@mantine/core'
import type { FormEvent } from 'react'
import {
  type Approval,
  type ApprovalAnswer,
  approvalAnswers,
} from '../../../shared/domain/approvals/types.ts'
import { useCommand } from '../../api/use-command.ts'
import { useFormDraft } from '../../api/use-form-draft.ts'
import { useClock } from '../../ui/clock.tsx'
import { DayField } from '../../ui/DayField.tsx'
import { FailureText } from '../../ui/FailureText.tsx'
import { FormActions } from '../../ui/FormActions.tsx'
import { useMessages } from '../../ui/language.tsx'
import { PercentField } from '../../ui/PercentField.tsx'

type Props = { readonly approval: Approval; readonly onClose: () => void }

type Values = {
  readonly answer: ApprovalAnswer
  readonly upToPpm: number | null
  readonly answeredOn: string
  readonly answeredBy: string
  readonly note: string
}

/** What was answered to a request, by whom and when. */
export function AnswerApproval({ approval, onClose }: Props) {
  const m = useMessages()
  const words = m.approvals
  const { today } = useClock()
  const blank: Values = {
    answer: 'granted',
    upToPpm: null,
    answeredOn: today,
    answeredBy: approval.toName,
    note: '',
  }
  const form = useFormDraft(`answer:${approval.id}`, blank)
  const save = useCommand('approvals.answer', { done: () => words.recorded, undo: true, quiet: true })
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    if (!(await save.run({ id: approval.id, ...form.values })).ok) return
    await form.discard()
    onClose()
  }
  return (
    <Modal
      opened
      size="lg"
      onClose={onClose}
      title={words.record}
      closeButtonProps={{ 'aria-label': m.shell.close }}
    >
      <form onSubmit={(event) => void submit(event)} noValidate>
        <Fields values={form.values} set={form.set} />
        <FailureText failure={save.error} mt="sm" />
        <FormActions submit={words.record} pending={save.pending} onCancel={onClose} />
      </form>
    </Modal>
  )
}

type FieldsProps = { readonly values: Values; readonly set: (patch: Partial<Values>) => void }

function Fields({ values, set }: FieldsProps) {
  const { fields, answers } = useMessages().approvals
  return (
    <Stack gap="md">
      <SegmentedControl
        aria-label={fields.answer}
        data={approvalAnswers.map((value) => ({ value, label: answers[value] }))}
        value={values.answer}
        onChange={(answer) => set({ answer: answer as ApprovalAnswer })}
      />
      {values.answer === 'upTo' ? (
        <PercentField
          w={264}
          label={fields.upTo}
          value={values.upToPpm}
          onChange={(upToPpm) => set({ upToPpm })}
        />
      ) : null}
      <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="md">
        <TextInput
          label={fields.answeredBy}
          required
          data-autofocus
          maxLength={200}
          value={values.answeredBy}
          onChange={(event) => set({ answeredBy: event.currentTarget.value })}
        />
        <DayField
          label={fields.answeredOn}
          clearable={false}
          value={values.answeredOn}
          onChange={(day) => day !== null && set({ answeredOn: day })}
        />
      </SimpleGrid>
      <Textarea
        label={fields.note}
        autosize
        minRows={2}
        maxLength={5000}
        value={values.note}
        onChange={(event) => set({ note: event.currentTarget.value })}
      />
    </Stack>
  )
}
