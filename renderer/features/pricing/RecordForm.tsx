import { Button, Modal, Stack } from '@mantine/core'
import type { FormEvent, ReactNode } from 'react'
import type { Failure } from '../../../shared/contract/errors.ts'
import { FailureText } from '../../ui/FailureText.tsx'
import { FormActions } from '../../ui/FormActions.tsx'
import { useMessages } from '../../ui/language.tsx'

type Props = {
  readonly title: string
  readonly failure: Failure | null
  readonly pending: boolean
  readonly onSubmit: () => void
  readonly onClose: () => void
  /** null: there is nothing to put into the trash yet. */
  readonly onTrash: (() => void) | null
  readonly children: ReactNode
}

/** The frame of a form of the price list. */
export function RecordForm({ title, failure, pending, onSubmit, onClose, onTrash, children }: Props) {
  const m = useMessages()
  const submit = (event: FormEvent) => {
    event.preventDefault()
    onSubmit()
  }
  return (
    <Modal
      opened
      size="lg"
      onClose={onClose}
      title={title}
      closeButtonProps={{ 'aria-label': m.shell.close }}
    >
      <form onSubmit={submit} noValidate>
        <Stack gap="md">{children}</Stack>
        <FailureText failure={failure} mt="sm" />
        <FormActions
          pending={pending}
          onCancel={onClose}
          left={
            onTrash === null ? null : (
              <Button variant="subtle" color="red" onClick={onTrash}>
                {m.pricing.trash}
              </Button>
            )
          }
        />
      </form>
    </Modal>
  )
}
