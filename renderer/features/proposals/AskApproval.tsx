import { Checkbox, Modal, SimpleGrid, Stack, Text, Textarea, TextInput } from '@mantine/core'
import type { FormEvent } from 'react'
import type { ApprovalsOf } from '../../../shared/contract/approvals.ts'
import type { ProposalStanding } from '../../../shared/contract/proposals.ts'
import { useCommand } from '../../api/use-command.ts'
import { useFormDraft } from '../../api/use-form-draft.ts'
import { FailureText } from '../../ui/FailureText.tsx'
import { FormActions } from '../../ui/FormActions.tsx'
import { useLanguage, useMessages } from '../../ui/language.tsx'

type Props = {
  readonly detail: ProposalStanding
  /** Who was asked last. */
  readonly usual: ApprovalsOf['usual']
  readonly onClose: () => void
}

/** A request to the head of department for exactly this version. */
export function AskApproval({ detail, usual, onClose }: Props) {
  const m = useMessages()
  const words = m.approvals
  const language = useLanguage()
  const { id } = detail.proposal
  const form = useFormDraft(`approval:${id}`, { ...usual, reason: '', withMargins: false })
  const ask = useCommand('approvals.ask', { done: () => words.asked, undo: true, quiet: true })
  const { values, set } = form
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    if (!(await ask.run({ proposalId: id, language, ...values })).ok) return
    await form.discard()
    onClose()
  }
  return (
    <Modal
      opened
      size="lg"
      onClose={onClose}
      title={words.askTitle}
      closeButtonProps={{ 'aria-label': m.shell.close }}
    >
      <form onSubmit={(event) => void submit(event)} noValidate>
        <Stack gap="md">
          <Text size="sm" c="dimmed">
            {words.askText}
          </Text>
          <Textarea
            label={words.fields.reason}
            required
            data-autofocus
            autosize
            minRows={3}
            maxLength={5000}
            value={values.reason}
            onChange={(event) => set({ reason: event.currentTarget.value })}
          />
          <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="md">
            <TextInput
              label={words.fields.toName}
              maxLength={200}
              value={values.toName}
              onChange={(event) => set({ toName: event.currentTarget.value })}
            />
            <TextInput
              label={words.fields.toEmail}
              type="email"
              maxLength={200}
              value={values.toEmail}
              onChange={(event) => set({ toEmail: event.currentTarget.value })}
            />
          </SimpleGrid>
          <Checkbox
            label={words.fields.withMargins}
            description={words.withMarginsHelp}
            checked={values.withMargins}
            onChange={(event) => set({ withMargins: event.currentTarget.checked })}
          />
          <FailureText failure={ask.error} />
        </Stack>
        <FormActions submit={words.ask} pending={ask.pending} onCancel={onClose} />
      </form>
    </Modal>
  )
}
