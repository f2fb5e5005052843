import { Button, Group, Modal, Stack } from '@mantine/core'
import type { ReactNode } from 'react'
import { useMessages } from './language.tsx'

type Props = {
  readonly opened: boolean
  readonly title: string
  readonly children: ReactNode
  /** The verb of what will happen, never 'OK'. */
  readonly confirm: string
  /** Something is lost by it: the button is red and not the one that has focus. */
  readonly danger?: boolean
  readonly pending?: boolean
  readonly onConfirm: () => void
  readonly onCancel: () => void
}

/** Asks before something that can't easily be taken back. Enter on a dangerous question cancels. */
export function ConfirmDialog(props: Props) {
  const m = useMessages()
  const { danger = false, pending = false } = props
  return (
    <Modal
      opened={props.opened}
      onClose={props.onCancel}
      title={props.title}
      closeButtonProps={{ 'aria-label': m.shell.close }}
    >
      <Stack gap="lg">
        <div>{props.children}</div>
        <Group justify="flex-end" gap="sm">
          <Button variant="default" onClick={props.onCancel} data-autofocus={danger ? true : undefined}>
            {m.shell.cancel}
          </Button>
          <Button
            color={danger ? 'red' : undefined}
            loading={pending}
            onClick={props.onConfirm}
            data-autofocus={danger ? undefined : true}
          >
            {props.confirm}
          </Button>
        </Group>
      </Stack>
    </Modal>
  )
}
