import { Button, Group } from '@mantine/core'
import type { ReactNode } from 'react'
import { useMessages } from './language.tsx'

type Props = {
  /** Word on the submitting button; 'Save' unless given. */
  readonly submit?: string
  readonly pending?: boolean
  readonly disabled?: boolean
  readonly onCancel?: () => void
  /** What stands at the far left: delete, for example. */
  readonly left?: ReactNode
}

/** The end of a form: cancel and the one submitting button, always in the same order. */
export function FormActions({ submit, pending = false, disabled = false, onCancel, left }: Props) {
  const m = useMessages()
  return (
    <Group justify="space-between" mt="lg" gap="sm">
      <Group gap="sm">{left}</Group>
      <Group gap="sm">
        {onCancel === undefined ? null : (
          <Button variant="default" onClick={onCancel}>
            {m.shell.cancel}
          </Button>
        )}
        <Button type="submit" loading={pending} disabled={disabled}>
          {submit ?? m.shell.save}
        </Button>
      </Group>
    </Group>
  )
}
