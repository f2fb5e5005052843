import { Button } from '@mantine/core'
import { IconAlertTriangle } from '@tabler/icons-react'
import { EmptyState } from './EmptyState.tsx'
import { useMessages } from './language.tsx'

type Props = {
  /** Why, in the user's words (failureText). */
  readonly text: string
  readonly onRetry?: () => void
}

/** What could not be shown, why, and another try. */
export function FailedState({ text, onRetry }: Props) {
  const m = useMessages()
  return (
    <div role="alert">
      <EmptyState
        icon={IconAlertTriangle}
        title={m.shell.states.failedTitle}
        text={text}
        action={
          onRetry === undefined ? null : (
            <Button variant="default" onClick={onRetry}>
              {m.shell.retry}
            </Button>
          )
        }
      />
    </div>
  )
}
