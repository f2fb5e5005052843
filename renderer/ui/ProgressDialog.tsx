import { Button, Group, Modal, Progress, Stack, Text } from '@mantine/core'
import { useMessages } from './language.tsx'

type Props = {
  readonly opened: boolean
  readonly title: string
  /** How far; null: not known yet. */
  readonly progress: { readonly done: number; readonly total: number } | null
  readonly onCancel?: () => void
}

/** Long work, how far it is, and a way to stop it. */
export function ProgressDialog({ opened, title, progress, onCancel }: Props) {
  const m = useMessages()
  const share = progress === null || progress.total === 0 ? null : (progress.done / progress.total) * 100
  return (
    <Modal
      opened={opened}
      onClose={() => undefined}
      title={title}
      withCloseButton={false}
      closeOnEscape={false}
    >
      <Stack gap="md">
        <Progress value={share ?? 100} animated={share === null} aria-label={title} />
        <Group justify="space-between">
          <Text size="sm" c="dimmed" className="kb-number-text" aria-live="polite">
            {share === null ? m.shell.loading : `${Math.floor(share)} %`}
          </Text>
          {onCancel === undefined ? null : (
            <Button variant="default" onClick={onCancel}>
              {m.shell.stop}
            </Button>
          )}
        </Group>
      </Stack>
    </Modal>
  )
}
