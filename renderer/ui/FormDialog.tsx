import { Alert, Button, Group, Modal, type ModalProps, Stack, Text } from '@mantine/core'
import type { FormEvent, ReactNode } from 'react'
import type { Failure } from '../../shared/contract/errors.ts'
import { FailureText } from './FailureText.tsx'
import { FormActions } from './FormActions.tsx'
import { useMessages } from './language.tsx'

type Props = {
  readonly title: string
  readonly size?: ModalProps['size']
  /** Word on the submitting button; 'Save' unless given. */
  readonly submit?: string | undefined
  /** The typing that outlives a lock: what is said when it was typed earlier, and the way back. */
  readonly draft: { readonly isRestored: boolean; readonly reset: () => void }
  /** The command that saves: its last refusal, and whether it runs. */
  readonly save: { readonly error: Failure | null; readonly pending: boolean }
  /** The refusal stands beside a field already. */
  readonly isErrorShown?: boolean
  readonly disabled?: boolean
  readonly onSubmit: () => Promise<void>
  readonly onClose: () => void
  /** Moves what is edited to the trash; null: there is nothing yet. */
  readonly trash?: {
    readonly label: string
    readonly pending: boolean
    readonly run: () => Promise<void>
  } | null
  readonly children: ReactNode
}

/** A form in a dialog: its fields, why it was not taken, trash at the left, cancel and save at the right. */
export function FormDialog(props: Props) {
  const { title, size = 'md', save, trash = null, onClose } = props
  const m = useMessages()
  const submit = (event: FormEvent) => {
    event.preventDefault()
    void props.onSubmit()
  }
  return (
    <Modal
      opened
      onClose={onClose}
      size={size}
      title={title}
      closeButtonProps={{ 'aria-label': m.shell.close }}
    >
      <form onSubmit={submit} noValidate>
        <Stack gap="lg">
          {props.draft.isRestored ? <Restored onReset={props.draft.reset} /> : null}
          {props.children}
        </Stack>
        {props.isErrorShown === true ? null : <FailureText failure={save.error} mt="sm" />}
        <FormActions
          {...(props.submit === undefined ? {} : { submit: props.submit })}
          pending={save.pending}
          disabled={props.disabled ?? false}
          onCancel={onClose}
          left={
            trash === null ? null : (
              <Button variant="subtle" color="red" loading={trash.pending} onClick={() => void trash.run()}>
                {trash.label}
              </Button>
            )
          }
        />
      </form>
    </Modal>
  )
}

function Restored({ onReset }: { readonly onReset: () => void }) {
  const m = useMessages()
  return (
    <Alert color="ink" variant="light">
      <Group justify="space-between">
        <Text size="sm">{m.clients.form.restored}</Text>
        <Button variant="subtle" size="compact-sm" onClick={onReset}>
          {m.clients.form.startAfresh}
        </Button>
      </Group>
    </Alert>
  )
}
