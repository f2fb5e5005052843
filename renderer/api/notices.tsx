import { Button, Group, Text } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { IconAlertTriangle, IconBell, IconCheck } from '@tabler/icons-react'
import { type AllMessages, failureText } from '../../shared/i18n/index.ts'
import { call } from './client.ts'

const doneId = 'done'

/** Says calmly that something was refused and why. */
export function showFailure(text: string, m: AllMessages): void {
  notifications.show({
    title: m.shell.notices.failed,
    message: text,
    color: 'red',
    icon: <IconAlertTriangle size={16} aria-hidden />,
    autoClose: 10_000,
    closeButtonProps: { 'aria-label': m.shell.close },
    role: 'alert',
  })
}

/** Says that it is time; stays until it is closed. */
export function showReminder(title: string, body: string, m: AllMessages): void {
  notifications.show({
    title,
    message: body,
    icon: <IconBell size={16} aria-hidden />,
    autoClose: false,
    closeButtonProps: { 'aria-label': m.shell.close },
    role: 'status',
  })
}

/** Says that something worked. undoOf: name of the call that the Undo button takes back. */
export function showDone(
  text: string,
  options: { readonly m: AllMessages; readonly undoOf?: string | null },
): void {
  const { m, undoOf = null } = options
  notifications.hide(doneId)
  notifications.show({
    id: doneId,
    message: (
      <Group justify="space-between" wrap="nowrap" gap="sm">
        <Text size="sm">{text}</Text>
        {undoOf === null ? null : (
          <Button size="compact-sm" variant="subtle" onClick={() => void undoFromNotice(undoOf, m)}>
            {m.shell.undo}
          </Button>
        )}
      </Group>
    ),
    icon: <IconCheck size={16} aria-hidden />,
    autoClose: undoOf === null ? 4000 : 10_000,
    closeButtonProps: { 'aria-label': m.shell.close },
    role: 'status',
  })
}

/** A later command makes an older Undo point at the wrong thing, so it goes. */
export function hideDone(): void {
  notifications.hide(doneId)
}

async function undoFromNotice(name: string, m: AllMessages): Promise<void> {
  hideDone()
  const state = await call('history.undoState', {})
  if (state.ok && state.value.undo?.call !== name) return showFailure(m.shell.notices.undoTooLate, m)
  await undoLast(m)
}

/** Takes back the last command and says which. */
export async function undoLast(m: AllMessages): Promise<void> {
  const reply = await call('history.undo', {})
  if (reply.ok) showDone(m.shell.notices.undone(reply.value.title), { m })
  else showFailure(failureText(m, reply), m)
}

/** Does again what was taken back last. */
export async function redoLast(m: AllMessages): Promise<void> {
  const reply = await call('history.redo', {})
  if (reply.ok) showDone(m.shell.notices.redone(reply.value.title), { m })
  else showFailure(failureText(m, reply), m)
}
